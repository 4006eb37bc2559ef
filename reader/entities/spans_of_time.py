"""Days, weeks, months and years seen from one day: the calendar behind the values of dates.

From Friday 20 March 2026: a week before -> “2026-W11”; three months back -> “2025-12-20/2026-03-20”
"""

from __future__ import annotations

from datetime import date, timedelta

_SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
_MONTHS_IN = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_DAYS_IN = {"day": 1, "night": 1, "week": 7, "weekend": 7}
_LATE = 60
"""For how many days a date is rather one that has just been than one that is to come."""


def nearest(month: int, day: int, seen: date, ahead: bool) -> int:
    """The year in which a day without one is nearest to the day it is seen from; ahead, the next."""
    if ahead:
        return seen.year + ((month, day) < (seen.month, seen.day))
    years = (seen.year, seen.year - 1, seen.year + 1)
    return min(years, key=lambda year: abs(_days(month, day, year, seen)))


def _days(month: int, day: int, year: int, seen: date) -> int:
    return (date(year, month, min(day, 28)) - seen).days


def month_of(month: int, seen: date, side: int) -> str:
    """A month without a year: -1 the last of that name, 1 the next, 0 the nearest."""
    if side > 0:
        year = seen.year + (month < seen.month)
    elif side < 0:
        year = seen.year - (month >= seen.month)
    else:
        away = (date(seen.year, month, 1) - seen).days
        year = seen.year - (away > 182) + (away < -182 - _LATE)
    return f"{year:04}-{month:02}"


def season_of(season: str, year: int) -> str:
    """A season of a year; a winter is of the year in which it begins."""
    return f"{year:04}-{_SEASONS[season]}"


def unit_of(unit: str, away: int, seen: date) -> str:
    """The day, week, month, … that is `away` from the present one."""
    if unit in _DAYS_IN:
        day = seen + timedelta(_DAYS_IN[unit] * away)
        year, week, _ = day.isocalendar()
        ends = {"week": "", "weekend": "-WE"}
        return f"{year:04}-W{week:02}{ends[unit]}" if unit in ends else str(day) + "TNI" * (unit == "night")
    if unit in _SEASONS:
        return season_of(unit, seen.year + away)
    day = _moved(seen, _MONTHS_IN[unit] * away)
    shapes = {
        "month": f"{day:%Y-%m}",
        "quarter": f"{day.year:04}-Q{(day.month + 2) // 3}",
        "decade": f"{day.year // 10}X",
        "century": f"{day.year // 100}XX",
    }
    return shapes.get(unit, f"{day.year:04}")


def range_of(unit: str, away: int, seen: date) -> str:
    """From so many units back to now, or from now to so many ahead; long ones to the year."""
    if unit in _SEASONS:
        return ""
    other = _far(unit, away, seen)
    first, last = sorted((other, seen))
    if unit in {"year", "decade", "century"}:
        return f"{first.year:04}/{last.year:04}"
    return f"{first}/{last}"


def far_from(unit: str, away: int, seen: date) -> str:
    """The day, month or year that lies so many units away, as exactly as its unit allows."""
    if unit in _SEASONS:
        return ""
    day = _far(unit, away, seen)
    if unit in _DAYS_IN:
        return str(day)
    return f"{day:%Y-%m}" if unit in {"month", "quarter"} else f"{day.year:04}"


def _far(unit: str, away: int, seen: date) -> date:
    if unit in _DAYS_IN:
        return seen + timedelta(_DAYS_IN[unit] * away)
    return _moved(seen, _MONTHS_IN[unit] * away)


def _moved(day: date, months: int) -> date:
    """The same day of another month, or that month's 28th."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, 28) if months else day.day)


def holiday(name: str, eve: bool, seen: date, ahead: bool) -> date:
    """The nearest day of a feast; ahead, the next. An eve is the day before."""
    days = [_feast(name, year) - timedelta(eve) for year in range(seen.year - 1, seen.year + 2)]
    if ahead:
        return min(day for day in days if day >= seen)
    return min(days, key=lambda day: abs((day - seen).days))


def _feast(name: str, year: int) -> date:
    if name == "easter":
        return _easter(year)
    return date(year, 12, 25) if name == "christmas" else date(year, 1, 1)


def _easter(year: int) -> date:
    """Easter Sunday of the western churches, by the anonymous Gregorian rule."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
