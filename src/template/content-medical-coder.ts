import type { RoleContent, SectionContent } from '../workbook/layout/content';

/* The filled example. Its ratings are the published ones; every sentence is this project's own. */

type Rows = NonNullable<SectionContent['rows']>;

const rated = (...rows: readonly (readonly [score: number, rationale: string])[]): Rows =>
  rows.map(([score, rationale]) => ({ score, rationale }));

const task = (name: string, time: number, score: number, label: string, rationale: string) => ({
  name,
  time,
  score,
  label,
  rationale,
});

const comparator = (role: string, score: number, zone: string, why: string) => ({ role, score, zone, why });

export const medicalCoder: RoleContent = {
  role: {
    values: {
      'Job Title': 'Medical Coder',
      'Seniority Level': 'Mid-level',
      'Primary Function':
        'Reads clinical records after a visit or stay and turns diagnoses and procedures into the codes that claims are paid by.',
      'What This Role Is NOT':
        'Not a coding auditor or educator, not a clinical documentation specialist on the ward, not a revenue cycle manager.',
      'Typical Experience': '2 to 6 years, certified as a professional coder',
      'Seniority note':
        'Juniors code the routine charts that software codes first. Seniors who audit, teach and answer to regulators are a different role and want an assessment of their own.',
    },
  },
  principles: {
    rows: rated(
      [0, 'The work is done on a screen. Nothing in it needs a body or a place.'],
      [0, 'Coders hardly meet patients. Contact with physicians is short, written and about the record.'],
      [0, 'The code set and the payer decide what is right. The coder applies rules and sets no goals.'],
    ),
    values: {
      growth: -1,
      growthRationale:
        'Every chart that software codes is a chart fewer for people. The role does not build or run AI.',
    },
  },
  tasks: {
    rows: [
      task(
        'Code routine outpatient and inpatient charts',
        0.35,
        5,
        'DISPLACEMENT',
        'Reading a standard note and assigning codes is what autonomous coding products do end to end.',
      ),
      task(
        'Check codes against payer rules and edits',
        0.15,
        5,
        'DISPLACEMENT',
        'The rules are published and can be executed. Software applies all of them to every claim.',
      ),
      task(
        'Enter charges and assemble claims',
        0.1,
        5,
        'DISPLACEMENT',
        'Moving data between systems. Interfaces and agents do it without a hand in between.',
      ),
      task(
        'Ask physicians about unclear records',
        0.1,
        2,
        'AUGMENTATION',
        'AI drafts the question. Knowing when to ask, and being answered, takes a colleague.',
      ),
      task(
        'Support audits and appeals',
        0.05,
        2,
        'AUGMENTATION',
        'A named person defends the coding before an auditor. AI gathers the passages.',
      ),
      task(
        'Code complex and surgical cases',
        0.1,
        3,
        'AUGMENTATION',
        'AI proposes codes. Long stays, rare procedures and conflicting notes still need a coder to decide.',
      ),
      task(
        'Work through denied claims',
        0.05,
        3,
        'AUGMENTATION',
        'AI sorts denials and drafts the reply. A coder finds what the payer really objects to.',
      ),
      task(
        'Report volumes and quality',
        0.05,
        5,
        'DISPLACEMENT',
        'The system gives the figures by itself, and the report with them.',
      ),
      task(
        'Keep up with code sets and guidelines',
        0.05,
        3,
        'AUGMENTATION',
        'AI summarises each change. The coder judges what it means for the local case mix.',
      ),
    ],
    values: {
      // As the published page states it. Its own table gives 85 %, and a check says so.
      share3plus: 0.65,
      reinstatement:
        'Some new work appears: checking samples of automated coding and tuning its rules. It goes to few, senior people and does not make up for what is lost.',
    },
  },
  evidence: {
    rows: rated(
      [-1, 'Assessor’s reading, 2026: fewer openings for routine coding; those left ask for auditing or a speciality.'],
      [-1, 'Assessor’s reading, 2026: providers and coding services announce automated coding and smaller teams.'],
      [0, 'Assessor’s reading, 2026: pay moves with the market, no clear sign either way.'],
      [
        -2,
        'Assessor’s reading of vendors’ product pages, 2026, and of hospitals’ own accounts, 2026: several products code whole specialities without a coder in daily use.',
      ],
      [-1, 'Assessor’s reading, 2026: the profession speaks of fewer coders and more auditors.'],
    ),
  },
  barriers: {
    rows: rated(
      [1, 'Billing law punishes wrong claims, which slows full automation. No law asks for a human coder.'],
      [0, 'The work is remote already.'],
      [0, 'Few coders are organised, and no agreement stands in the way of software.'],
      [1, 'The provider answers for false claims and wants somebody who checks, at least by sample.'],
      [0, 'Patients and physicians do not mind who assigns a code.'],
    ),
  },
  'growth-check': {
    values: {
      growth: -1,
      text: 'Confirmed after scoring: the evidence shows demand falling as automated coding spreads, but not vanishing.',
    },
  },
  commentary: {
    values: {
      'Score vs Reality Check':
        'A score of 11.6 is Red by 13.4 points. That fits what employers do: routine coding leaves first, while audit and appeal work stays. The result is no close call.',
      "What the Numbers Don't Capture":
        'How fast small practices follow large health systems. How much wrong coding costs when nobody reads the record any more. Old record systems that software cannot read.',
      "Who Should Worry (and Who Shouldn't)":
        'Coders who mostly do routine outpatient charts should plan a move now. Coders who answer auditors, teach or know a hard speciality have more time.',
      'The role in a few years':
        'Fewer people, each with many more charts: software codes, a coder samples, settles disputes and signs off exceptions.',
      'Survival strategy':
        '1. Move towards auditing and compliance.\n2. Learn a speciality where records are long and contradictory.\n3. Become the person who measures and corrects the automated coder.',
      Timeline: 'Routine charts: under way. Complex cases: several years. Audit and appeals: no end in sight.',
    },
  },
  comparators: {
    rows: [
      comparator(
        'Medical Transcriptionist',
        3.6,
        'Red (Imminent)',
        'A neighbour in the same office that automation reached first.',
      ),
      comparator('Medical Records Specialist', 15.1, 'Red', 'Close in work and in score: no refuge.'),
      comparator(
        'Compliance Manager',
        48.2,
        'Green',
        'Uses the same knowledge of rules, with responsibility for the outcome.',
      ),
      comparator(
        'Medical and Health Services Manager',
        53.1,
        'Green',
        'A longer way, over leading a coding or revenue team.',
      ),
    ],
  },
};
