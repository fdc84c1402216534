import CaseAgainst from './CaseAgainst.astro';
import ChainSum from './ChainSum.astro';
import ChainTable from './ChainTable.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import EmptyStorage from './EmptyStorage.astro';
import ExerciseList from './ExerciseList.astro';
import Figure from './Figure.astro';
import FloorSteps from './FloorSteps.astro';
import HelpCard from './HelpCard.astro';
import KeyPoints from './KeyPoints.astro';
import KineticChainTool from './KineticChainTool.astro';
import KneeToWallFigure from './KneeToWallFigure.astro';
import LegLengthTool from './LegLengthTool.astro';
import LifeTable from './LifeTable.astro';
import Link from './Link.astro';
import Options from './Options.astro';
import Questions from './Questions.astro';
import RoutineTable from './RoutineTable.astro';
import ShoeWearTool from './ShoeWearTool.astro';
import StretchTimer from './StretchTimer.astro';
import Term from './Term.astro';
import TiltTable from './TiltTable.astro';
import ToolList from './ToolList.astro';
import WearTable from './WearTable.astro';
import WorkedExample from './WorkedExample.astro';

/** What MDX files may use by name, without an import. */
export const articleComponents = {
  a: Link,
  CaseAgainst,
  ChainSum,
  ChainTable,
  Chart,
  Cite,
  Claim,
  EmptyStorage,
  ExerciseList,
  Figure,
  FloorSteps,
  HelpCard,
  KeyPoints,
  KineticChainTool,
  KneeToWallFigure,
  LegLengthTool,
  LifeTable,
  Options,
  Questions,
  RoutineTable,
  ShoeWearTool,
  StretchTimer,
  Term,
  TiltTable,
  ToolList,
  WearTable,
  WorkedExample,
};
