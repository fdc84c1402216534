// Plain JavaScript, so that an old Node can read it and say what is wrong.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const runsTypeScript = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);

if (!runsTypeScript) {
  console.error(
    `Sole to Spine needs Node 22.18 or newer, and this is ${process.versions.node}: install a newer Node from https://nodejs.org, then try again.`,
  );
  process.exit(1);
}
