"""What does Mentorwijs consist of, and where does a source say so?

Reads the catalogue with Python's standard library only:

    python3 read_catalogue.py mentorwijs-catalogue.json

The file stands in the jar of mentorwijs-catalogue, at META-INF/mentorwijs/mentorwijs-catalogue.json.
Its JSON Schema stands beside it, in mentorwijs-catalogue.schema.json.
"""

import hashlib
import json
import sys


def main(path):
    with open(path, "rb") as file:
        content = file.read()
    catalogue = json.loads(content)
    training = catalogue["training"]
    print("sha256", hashlib.sha256(content).hexdigest())
    print(training["name"]["nl"], catalogue["version"])
    for component in training["activeComponents"]:
        citation = catalogue["citations"]["activeComponents/" + component["id"]][0]
        print("-", component["label"]["nl"])
        print("  ", citation["source"] + ", line", str(citation["line"]) + ":", citation["phrase"])
    for gap in catalogue["gaps"]:
        if "effort/cycle" in gap["about"]:
            print("?", gap["text"]["nl"])


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    main(sys.argv[1])
