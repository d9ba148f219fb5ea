#!/usr/bin/env python3
"""Checks annotated articles and, if asked, converts them to text and standoff.

    check.py [--convert OUT] [PATH ...]      PATH: files or directories; without any, train/, test/ and gum/ beside this script

Prints, for each article, words, attributions in 800 words, the share of cues with "said" (say, says), the share of
attributions without a source, then the problems, then totals. The exit status is 1 if there are problems.
--convert OUT writes OUT/text/<name>.txt and OUT/attributions/<name>_own.ann (brat standoff as in PolNeAR).
Guideline: docs/attribution-guideline.md."""
import argparse
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
NAME = re.compile(r"[a-z]+\d+-[a-z0-9-]+\.txt")
SPAN = re.compile(r"\{([SCX])([1-9]\d*(?:,[1-9]\d*)*):([^{}]*)\}")
ENTITY = re.compile(r"E(\d+) (person|organisation|document|group|unnamed) \| ([^|]+?)"
                    r"(?: \| role: ([^|]+?))?(?: \| affiliation: ([^|]+?))? \| (\d+(?:, \d+)*)")
SAID = re.compile(r"\b(?:said|say|says)\b", re.I)
ROLES = (("S", "Source"), ("C", "Cue"), ("X", "Content"))


class Article:
    """An annotated file taken apart: plain text, attributions (number -> role -> places), entity lines, problems."""

    def __init__(self, path):
        self.path, self.problems = path, []
        raw = path.read_text(encoding="utf-8")
        marked, line, block = raw.partition("\n---\n")
        self.text, self.attributions = self.unmark(marked.strip() + "\n")
        self.entities = block.strip().split("\n") if block.strip() else []
        self.check_form(raw, line)
        self.check_spans()
        self.check_entities()

    def unmark(self, marked):
        text, attributions, last = "", {}, 0
        for span in SPAN.finditer(marked):
            text += marked[last:span.start()]
            self.check_span(span)
            place = (len(text), len(text) + len(span[3]))
            for number in dict.fromkeys(map(int, span[2].split(","))):
                attributions.setdefault(number, {}).setdefault(span[1], []).append(place)
            text, last = text + span[3], span.end()
        return text + marked[last:], attributions

    def check_span(self, span):
        if not span[3].strip() or span[3] != span[3].strip():
            self.problems.append(f"span is empty or begins or ends with a space: {span[0]}")
        numbers = span[2].split(",")
        if len(set(numbers)) < len(numbers):
            self.problems.append(f"span repeats a number: {span[0]}")

    def check_form(self, raw, line):
        if not NAME.fullmatch(self.path.name):
            self.problems.append("file name is not <letters><number>-slug.txt")
        if "\r" in raw or "\t" in raw or not raw.endswith("\n"):
            self.problems.append("carriage return, tab, or no line break at the end")
        if not re.match(r"[^\n]+\n\n[^\n]", raw):
            self.problems.append("no headline followed by an empty line and a paragraph")
        if not line:
            self.problems.append("no line --- before the entities")
        if re.search(r"[^\n]\n[^\n]|\n\n\n", self.text.strip()):
            self.problems.append("paragraphs are not separated by exactly one empty line")
        for brace in re.finditer(r"[{}]", self.text):
            self.problems.append("stray brace: " + repr(self.text[max(0, brace.start() - 20):brace.end() + 20]))

    def check_spans(self):
        for number, roles in sorted(self.attributions.items()):
            for role, name in ROLES[1:]:
                if role not in roles:
                    self.problems.append(f"attribution {number} has no {name.lower()}")

    def check_entities(self):
        owner = {}
        for order, line in enumerate(self.entities, 1):
            entity = ENTITY.fullmatch(line)
            if not entity:
                self.problems.append(f"entity line is malformed: {line}")
                continue
            if int(entity[1]) != order:
                self.problems.append(f"entity E{entity[1]} should be E{order}")
            if entity[2] in ("person", "organisation") and entity[3] not in self.text:
                self.problems.append(f"name is not in the article: {entity[3]}")
            numbers = list(map(int, entity[6].split(", ")))
            if numbers != sorted(set(numbers)):
                self.problems.append(f"numbers are not ascending: {line}")
            for number in numbers:
                if number in owner:
                    self.problems.append(f"attribution {number} is in E{owner[number]} and E{order}")
                owner[number] = order
        sourced = {number for number, roles in self.attributions.items() if "S" in roles}
        for number in sorted(sourced - owner.keys()):
            self.problems.append(f"attribution {number} is in no entity")
        for number in sorted(owner.keys() - sourced):
            self.problems.append(f"entity E{owner[number]} lists {number}, which has no source")

    def figures(self):
        said = sum(any(SAID.search(self.text[a:b]) for a, b in roles.get("C", ())) for roles in self.attributions.values())
        bare = sum("S" not in roles for roles in self.attributions.values())
        return len(self.text.split()), len(self.attributions), said, bare

    def standoff(self):
        lines, last = [], 0
        for number, roles in sorted(self.attributions.items()):
            ids = {}
            for role, name in ROLES:
                if role in roles:
                    last += 1
                    ids[name] = last
                    lines.append(self.mark(last, name, roles[role]))
            kind = "Attribution" if "Source" in ids else "Attribution-no-source"
            last += 1
            lines.append(self.mark(last, kind, roles["C"]))
            lines.append(f"E{number}\t{kind}:T{last} " + " ".join(f"{name}:T{i}" for name, i in ids.items()))
        return "\n".join(lines) + "\n"

    def mark(self, number, name, places):
        covered = " ".join(self.text[a:b] for a, b in places).replace("\n", " ")
        return f"T{number}\t{name} " + ";".join(f"{a} {b}" for a, b in places) + f"\t{covered}"


def files(paths):
    for path in paths or [HERE / "train", HERE / "test", HERE / "gum"]:
        yield from sorted(path.glob("*.txt")) if path.is_dir() else [path]


def show(name, words, count, said, bare):
    print(f"{name:44} {words:7} words {count:5} attributions {count * 800 / max(words, 1):5.1f} in 800 words"
          f"  said {100 * said / max(count, 1):3.0f} %  no source {100 * bare / max(count, 1):3.0f} %")


def convert(article, out):
    for folder in ("text", "attributions"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    (out / "text" / article.path.name).write_text(article.text, encoding="utf-8", newline="\n")
    (out / "attributions" / f"{article.path.stem}_own.ann").write_text(article.standoff(), encoding="utf-8", newline="\n")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--convert", type=pathlib.Path, metavar="OUT")
    options.add_argument("paths", nargs="*", type=pathlib.Path)
    chosen = options.parse_args()
    total, problems, read = [0, 0, 0, 0], 0, 0
    for path in files(chosen.paths):
        article = Article(path)
        show(path.name, *article.figures())
        for problem in article.problems:
            print("    problem:", problem)
        if chosen.convert and not article.problems:
            convert(article, chosen.convert)
        total = [a + b for a, b in zip(total, article.figures())]
        problems, read = problems + len(article.problems), read + 1
    show(f"{read} articles, {problems} problems", *total)
    return 1 if problems or not read else 0


if __name__ == "__main__":
    sys.exit(main())
