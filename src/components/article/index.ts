import CaseAgainst from './CaseAgainst.astro';
import Cite from './Cite.astro';
import Figure from './Figure.astro';
import HelpCard from './HelpCard.astro';
import KeyPoints from './KeyPoints.astro';
import LegLengthTool from './LegLengthTool.astro';
import Link from './Link.astro';
import Options from './Options.astro';
import Questions from './Questions.astro';
import TiltTable from './TiltTable.astro';
import WorkedExample from './WorkedExample.astro';

/** What MDX files may use by name, without an import. */
export const articleComponents = {
  a: Link,
  CaseAgainst,
  Cite,
  Figure,
  HelpCard,
  KeyPoints,
  LegLengthTool,
  Options,
  Questions,
  TiltTable,
  WorkedExample,
};
