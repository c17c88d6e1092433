"""Consolidates a folder of registries of mentees the way a data analyst would without Svod.

Usage: pandas_consolidate.py FOLDER RULES.json

Reads every workbook, checks required cells, dates and closed lists, counts participations by municipality and
form, and prints the counts and the numbers of bad cells as JSON. RULES.json names the sheet, the row of the
headings, the required columns, the date columns, the closed lists and the column with the form.
"""

import json
import pathlib
import sys

import pandas as pd


def read(path, rules):
    frame = pd.read_excel(path, sheet_name=rules["sheet"], header=rules["headingRow"], engine="openpyxl")
    frame = frame.dropna(how="all")

    return frame.assign(municipality=path.stem)


def check(frame, rules):
    blank = int(frame[rules["required"]].isna().sum().sum())
    wrong_dates = sum(
        int((pd.to_datetime(frame[column], errors="coerce").isna() & frame[column].notna()).sum())
        for column in rules["dates"]
    )
    not_listed = sum(
        int((~frame[column].isin(labels) & frame[column].notna()).sum())
        for column, labels in rules["lists"].items()
    )

    return {"blank": blank, "wrongDates": wrong_dates, "notListed": not_listed}


def main(folder, rules_path):
    rules = json.loads(pathlib.Path(rules_path).read_text(encoding="utf-8"))
    paths = sorted(pathlib.Path(folder).glob("*.xlsx"))
    frame = pd.concat([read(path, rules) for path in paths], ignore_index=True)
    counts = frame.groupby(["municipality", rules["form"]]).size().unstack(fill_value=0)

    print(json.dumps({"rows": len(frame), **check(frame, rules), "total": int(counts.to_numpy().sum())}))


main(*sys.argv[1:])
