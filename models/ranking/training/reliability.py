"""Draws a calibration table as `genometriage evaluate --diagram` would. usage: reliability.py TABLE.tsv formula|learned OUT.svg"""
import math
import sys

SIDE, MARGIN = 260, 34


def number(value):
    return f"{value:.2f}".rstrip("0").rstrip(".")


def draw(bins, title):
    x, y, size = (lambda share: number(MARGIN + share * SIDE)), (lambda share: number(MARGIN + (1 - share) * SIDE)), SIDE + 2 * MARGIN
    cases = sum(count for count, _, _ in bins)
    circles = "".join(
        f'<circle cx="{x(said)}" cy="{y(true)}" r="{number(2 + 20 * math.sqrt(count / cases / math.pi))}" fill="#0b6b72" fill-opacity="0.7"/>\n'
        for count, said, true in bins)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" viewBox="0 0 {size} {size}" font-size="11" fill="#5b6870" role="img" aria-label="{title}">\n'
        f'<rect x="{MARGIN}" y="{MARGIN}" width="{SIDE}" height="{SIDE}" fill="none" stroke="#d5dbde"/>\n'
        f'<line x1="{x(0)}" y1="{y(0)}" x2="{x(1)}" y2="{y(1)}" stroke="#d5dbde"/>\n{circles}'
        f'<text x="{MARGIN}" y="20">{title}</text><text x="{x(1)}" y="{SIDE + MARGIN + 24}" text-anchor="end">posterior of the top candidate, 0–1</text>'
        f'<text transform="translate(22 {MARGIN}) rotate(-90)" text-anchor="end">share right, 0–1</text></svg>\n')


def main(table, ranker, target):
    lines = [line.rstrip("\n").split("\t") for line in open(table)]
    said, true = lines[0].index(f"said {ranker}"), lines[0].index(f"true {ranker}")
    with open(target, "w") as file:
        file.write(draw([(int(row[0]), float(row[said]), float(row[true])) for row in lines[1:]], f"{ranker}, out of fold, cases equal"))


if __name__ == "__main__":
    main(*sys.argv[1:])
