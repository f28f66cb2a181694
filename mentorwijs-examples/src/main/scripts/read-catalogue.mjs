// What does Mentorwijs consist of, and where does a source say so?
//
// Reads the catalogue with the standard library of Node.js only:
//
//     node read-catalogue.mjs mentorwijs-catalogue.json
//
// The file stands in the jar of mentorwijs-catalogue, at META-INF/mentorwijs/mentorwijs-catalogue.json.
// Its JSON Schema stands beside it, in mentorwijs-catalogue.schema.json.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const content = readFileSync(process.argv[2]);
const catalogue = JSON.parse(content.toString("utf8"));
const training = catalogue.training;

console.log(`sha256 ${createHash("sha256").update(content).digest("hex")}`);
console.log(`${training.name.nl} ${catalogue.version}`);
for (const component of training.activeComponents) {
  const [citation] = catalogue.citations[`activeComponents/${component.id}`];
  console.log(`- ${component.label.nl}`);
  console.log(`   ${citation.source}, line ${citation.line}: ${citation.phrase}`);
}
for (const gap of catalogue.gaps) {
  if (gap.about.includes("effort/cycle")) {
    console.log(`? ${gap.text.nl}`);
  }
}
