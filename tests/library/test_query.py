"""What somebody types is read into conditions; what is not understood is said, and nothing is an error."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.query import MOST_TERMS, MOST_WORDS, parse
from reader.library.query_terms import Days, Field, Having, Query, State, Term, Words

PIECES = st.sampled_from(
    [
        '"',
        "“",
        "-",
        "*",
        ":",
        "or",
        "(",
        ")",
        "NOT ",
        "OR ",
        " ",
        "ferry",
        "speaker:",
        "day:",
        "is:",
        "has:note",
        "2026",
        "NEAR(",
    ]
)


def only(text: str, *, typing: bool = False) -> object:
    """The one condition that a query is read into."""
    ((term,),) = parse(text, typing=typing).clauses
    assert not term.negated
    return term.condition


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Ferry", Words(("ferry",))),
        ("harb*", Words(("harb",), prefix=True)),
        ('"Ferry  talks"', Words(("ferry", "talks"), exact=True)),
        ("„Ferry talks“", Words(("ferry", "talks"), exact=True)),
        ('"ferry tal"*', Words(("ferry", "tal"), prefix=True, exact=True)),
        ("well-known", Words(("well", "known"))),
        ("title:Ferry", Words(("ferry",), column="headline")),
        ('outlet:"The Courier"', Words(("the", "courier"), column="outlet", exact=True)),
        ("AUTHOR:marrow", Words(("marrow",), column="authors")),
        ('speaker:"Ilse Marrow"', Field("speaker", "Ilse Marrow")),
        ("tag:harbour", Field("tag", "harbour")),
        ("lang:en", Field("lang", "en")),
        ("after:2026-03", Days("2026-03-01", "")),
        ("before:2026-03", Days("", "2026-02-28")),
        ("day:2026-03", Days("2026-03-01", "2026-03-31")),
        ("day:2026-03..2026-05", Days("2026-03-01", "2026-05-31")),
        ("day:2026-03-14..", Days("2026-03-14", "")),
        ("#harbour", Field("tag", "harbour")),
        ("#7", Words(("7",))),
        ("#2026budget", Field("tag", "2026budget")),
        ("#7-b", Field("tag", "7-b")),
        ('#"low tide"', Field("tag", "low tide")),
        ("day:2026-3-4", Days("2026-03-04", "2026-03-04")),
        ("is:unread", State("unread")),
        ("has:note", Having("note")),
        ("明日", Words(("明", "日"))),
        ("https://post.example/a", Words(("https", "post", "example", "a"))),
    ],
)
def test_query_is_read_into_a_condition(text: str, condition: object) -> None:
    """Words, phrases, prefixes and every sort of field."""
    assert only(text) == condition
    assert parse(text).complaint == ""


def test_every_piece_must_hold_and_a_minus_turns_one_round() -> None:
    """A minus stands before words, phrases and fields alike."""
    query = parse('ferry -tunnel -"low tide" -outlet:post')
    assert query == Query(
        (
            (Term(Words(("ferry",))),),
            (Term(Words(("tunnel",)), negated=True),),
            (Term(Words(("low", "tide"), exact=True), negated=True),),
            (Term(Words(("post",), column="outlet"), negated=True),),
        )
    )


def test_or_joins_its_neighbours() -> None:
    """The others must hold all the same; at an end it joins nothing."""
    query = parse("talks ferry or boat or is:read")
    assert query.clauses == (
        (Term(Words(("talks",))),),
        (Term(Words(("ferry",))), Term(Words(("boat",))), Term(State("read"))),
    )
    assert only("ferry or") == Words(("ferry",))
    assert only("or") == Words(("or",))


@pytest.mark.parametrize("nothing", ["is:bogus", '""', "day:99"])
def test_or_before_a_piece_that_gives_nothing_joins_nothing(nothing: str) -> None:
    """What stands behind that piece must hold, too."""
    query = parse(f"ferry or {nothing} boat")
    assert query.clauses == ((Term(Words(("ferry",))),), (Term(Words(("boat",))),))


@pytest.mark.parametrize(
    ("capitals", "small"),
    [
        ("ferry AND talks", "ferry talks"),
        ("ferry NOT tunnel", "ferry -tunnel"),
        ("NOT tunnel ferry", "-tunnel ferry"),
        ("ferry AND NOT is:read", "ferry -is:read"),
        ("ferry OR NOT tunnel", "ferry or -tunnel"),
        ('NOT "low tide"', '-"low tide"'),
        ("NOT -tunnel", "-tunnel"),
    ],
)
def test_words_in_capitals_join_and_turn_round(capitals: str, small: str) -> None:
    """AND asks for both, as a blank does; NOT is a minus, OR is or."""
    assert parse(capitals) == parse(small)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("AND", "and"),
        ("NOT", "not"),
        ("ferry NOT", "ferry not"),
        ("ferry AND", "ferry and"),
        ('"NOT"', '"not"'),
    ],
)
def test_words_in_capitals_with_nothing_to_join_are_words(text: str, words: str) -> None:
    """So they are where they stand alone, at the end or in quotation marks."""
    query = parse(text)
    assert query.clauses == parse(words).clauses
    assert query.complaint == (
        "" if '"' in text else f"“{text[-3:]}” joins nothing here; it was searched for as a word."
    )


def test_not_before_a_piece_that_gives_nothing_turns_nothing_round() -> None:
    """What stands behind that piece must hold."""
    assert parse("NOT is:bogus ferry").clauses == ((Term(Words(("ferry",))),),)


def test_every_fault_is_told_once() -> None:
    """Each in its sentence; of many the first, and how many more there are."""
    query = parse("colour:red is:bogus colour:blue")
    assert query.complaint.count("“colour:” is not a field") == 1
    assert "“is:bogus” is not known" in query.complaint
    many = parse("is:a is:b is:c is:d is:e").complaint
    assert many.count("is not known") == 3
    assert many.endswith("There are 2 more such faults.")


@pytest.mark.parametrize("text", ["is:purple", "has:luck", "after:soon"])
def test_what_can_never_be_understood_is_said_while_it_is_typed(text: str) -> None:
    """No letter that may follow would make it right."""
    assert parse(text, typing=True).complaint == parse(text).complaint != ""


def test_conditions_of_a_query_are_bounded() -> None:
    """A pasted page of them is no more than the library can be asked; what is left out is said."""
    query = parse("is:unread or is:read " * (3 * MOST_TERMS))
    assert sum(map(len, query.clauses)) == MOST_TERMS
    assert query.complaint == "Only the first 64 conditions were looked at."


@pytest.mark.parametrize("text", ['person:"' + "ab " * 600 + '"', "speaker:ab " * 200])
def test_words_of_names_are_bounded(text: str) -> None:
    """Those of all names in one query together."""
    query = parse(text)
    fields = [term.condition for clause in query.clauses for term in clause]
    words = [word for field in fields if isinstance(field, Field) for word in field.value.split()]
    assert words == ["ab"] * MOST_WORDS
    assert query.complaint == "Only the first 64 words were searched for."


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("ferr", Words(("ferr",), prefix=True)),
        ("ferr ", Words(("ferr",))),
        ('"ferry tal', Words(("ferry", "tal"), prefix=True, exact=True)),
        ('"ferry talks"', Words(("ferry", "talks"), exact=True)),
        ("title:fe", Words(("fe",), prefix=True, column="headline")),
    ],
)
def test_word_that_is_being_typed_may_go_on(text: str, condition: Words) -> None:
    """Until a space or a quotation mark ends it."""
    assert only(text, typing=True) == condition


@pytest.mark.parametrize(
    "text", ['"ferry', "speaker:", "is:un", "day:202", "day:2026-03..2", "***", "-", "(", "a or", "NOT"]
)
def test_nothing_is_amiss_while_it_is_typed(text: str) -> None:
    """A quotation mark, a day and a state are complete only at the end."""
    assert parse(text, typing=True).complaint == ""


@pytest.mark.parametrize(
    ("text", "sentence", "clauses"),
    [
        ('ferry "low tide', "A quotation mark is not closed; all behind it was taken for one phrase.", 2),
        ("colour:red", "“colour:” is not a field; it was searched for as words.", 1),
        ("ferry day:2026-13", "“2026-13” is not a day; write 2026, 2026-03 or 2026-03-14.", 1),
        ("after:soon", "“soon” is not a day; write 2026, 2026-03 or 2026-03-14.", 0),
        ("ferry speaker:", "Nothing stands behind “speaker:”.", 1),
        (
            "has:luck",
            "“has:luck” is not known; behind “has:” stands note, passage, quotation, tag or link.",
            0,
        ),
        ("***", "There is no word in “***”.", 0),
        ("- !", "Nothing stands behind “-”.", 0),
        ("ferry -", "Nothing stands behind “-”.", 1),
        ("NOT or -", "Nothing stands behind “-”.", 1),
        ("ferry or boat or", "Nothing stands behind “or”.", 1),
        ("(ferry or) boat", "Nothing stands behind “or”.", 2),
        ("(ferry", "A bracket is not closed; it was taken to end with the query.", 1),
        ("day:2026-05..2026-03", "“2026-05..2026-03” is not a day; write 2026, 2026-03 or 2026-03-14.", 0),
    ],
)
def test_what_is_not_understood_is_said(text: str, sentence: str, clauses: int) -> None:
    """In one sentence, and the rest is searched for."""
    query = parse(text)
    assert (query.complaint, len(query.clauses)) == (sentence, clauses)


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("(after:soon)", "after:soon"),
        ("(is:bogus) ferry", "is:bogus ferry"),
        ("((colour:red))", "colour:red"),
        ("-(after:2026-03)", "-after:2026-03"),
        ("ferry (is:unread OR (harb*))", "ferry is:unread OR harb*"),
        ('(NOT "low tide")', 'NOT "low tide"'),
        ("(speaker:)", "speaker:"),
    ],
)
def test_brackets_around_one_condition_change_nothing(text: str, bare: str) -> None:
    """It is read as it is without them, and told of in the same sentence where it is not understood."""
    assert parse(text) == parse(bare)


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("herring -(quota or trawl)", "herring -quota -trawl"),
        ("herring NOT (quota or trawl)", "herring -quota -trawl"),
        ("-(quota trawl)", "-quota or -trawl"),
        ("(-quota) herring", "-quota herring"),
        ("-(-quota)", "quota"),
        ("(ferry talks) or boat", "ferry or boat talks or boat"),
        ("boat or (ferry talks)", "boat or ferry boat or talks"),
        ("-((ferry or boat) talks)", "-ferry or -talks -boat or -talks"),
        ('ferry -("low tide" or boat)', 'ferry -"low tide" -boat'),
        ("(ferry or boat) (quay or pier)", "ferry or boat quay or pier"),
        ("NOT(ferry or boat) tunnel", "-ferry -boat tunnel"),
        ("tunnel NOT(ferry)", "tunnel -ferry"),
        ("talks OR(ferry boat)", "talks or ferry talks or boat"),
        ("talks or(ferry)", "talks or ferry"),
        ("talks AND(ferry or boat)", "talks ferry or boat"),
        ("(ferry or boat)(quay or pier)", "ferry or boat quay or pier"),
        ("(ferry)or(boat)", "ferry or boat"),
        ("(ferry or boat)-tunnel", "ferry or boat -tunnel"),
        ('("low tide")-tunnel', '"low tide" -tunnel'),
        ("(ferry)boat", "ferry boat"),
        ("tunnel(ferry or boat)", "tunnel ferry or boat"),
        ("tunnel-(ferry or boat)", "tunnel -ferry -boat"),
        ("title:(ferry or boat)", "title:ferry or title:boat"),
        ("-title:(ferry or boat)", "-title:ferry -title:boat"),
        ('outlet:("The Post" or (courier)) tide', 'outlet:"The Post" or outlet:courier tide'),
        ("is:(unread or starred)", "is:unread or is:starred"),
        ("title:(ferry speaker:marrow -boat)", "title:ferry speaker:marrow -title:boat"),
        ("#(ferry or boat)", "#ferry or #boat"),
        ("a) ferry :)", "a ferry"),
    ],
)
def test_what_stands_in_brackets_is_joined_and_turned_round_as_one(text: str, clauses: str) -> None:
    """A minus before a bracket means all of it, an “or” beside it, too."""
    assert parse(text) == parse(clauses)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("title:-(ferry)", "-title:ferry"),
        ("title:-(ferry or boat)", "-title:(ferry or boat)"),
        ("title:-ferry", "-title:ferry"),
        ("title:NOT ferry", "-title:ferry"),
        ('title:NOT "low tide" ferry', '-title:"low tide" ferry'),
        ("talks or title:NOT ferry", "talks or -title:ferry"),
        ("title:NOT (ferry or boat)", "-title:(ferry or boat)"),
        ("is:NOT unread", "-is:unread"),
        ("-title:NOT ferry", "-title:ferry"),
        ('outlet:--"Quay Herald" tide', '-outlet:"Quay Herald" tide'),
        ("-title:-ferry", "-title:ferry"),
        ("speaker:-Ann-Marie", "-speaker:Ann-Marie"),
        ("is:-read", "-is:read"),
        ("after:-2026-03", "-after:2026-03"),
        ("#-weir tag:-lock", "-#weir -tag:lock"),
        ("#-(weir or lock)", "-#(weir or lock)"),
        ("talks or title:-ferry", "talks or -title:ferry"),
        ("(title:-ferry)", "-title:ferry"),
        ("colour:-(red or blue)", "-colour:(red or blue)"),
    ],
)
def test_a_minus_behind_a_field_means_what_it_does_before_it(text: str, before: str) -> None:
    """It is never left out in silence, so that the opposite would be found."""
    assert parse(text) == parse(before)


@pytest.mark.parametrize("text", ["title:NOT", "(title:NOT) ferry", 'title:"NOT" ferry', "colour:NOT ferry"])
def test_a_not_behind_a_field_with_nothing_behind_it_is_a_word(text: str) -> None:
    """And so it is in quotation marks, and behind what is no field."""
    asked = [term.condition for clause in parse(text).clauses for term in clause]
    assert any(isinstance(one, Words) and "not" in one.words for one in asked)
    assert not any(term.negated for clause in parse(text).clauses for term in clause)


def test_a_field_before_a_not_and_another_field_is_told() -> None:
    """It asks for nothing."""
    found = parse("title:NOT outlet:courier")
    assert found.clauses == parse("-outlet:courier").clauses
    assert found.complaint == "Nothing stands behind “title:”."


@pytest.mark.parametrize("text", ["colour:-red", "colour:- red", "title:-"])
def test_a_minus_that_is_no_sign_of_a_field_leaves_nothing_out(text: str) -> None:
    """Behind a word that is no field it is punctuation; with nothing behind it there is nothing to find."""
    assert not any(term.negated for clause in parse(text).clauses for term in clause)


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("is:bogus or ferry", "ferry"),
        ("talks is:bogus or ferry", "talks ferry"),
        ("ferry or is:bogus or boat", "ferry or boat"),
        ("(is:bogus) or ferry", "ferry"),
        ("() or ferry", "ferry"),
    ],
)
def test_or_beside_what_is_not_understood_is_no_word(text: str, clauses: str) -> None:
    """It joins what is understood on either side, and never something further off."""
    assert parse(text).clauses == parse(clauses).clauses


@pytest.mark.parametrize(
    ("text", "clauses", "sentence"),
    [
        ("(ferry)*", "ferry", "A “*” means something behind a word, not behind a bracket."),
        (
            "colour:(red or blue)",
            "red or blue",
            "“colour:” is not a field; its bracket was searched for as words.",
        ),
        ("ferry title:()", "ferry", "Nothing stands behind “title:”."),
        ("(ferry NOT) boat", "ferry not boat", "“NOT” joins nothing here; it was searched for as a word."),
    ],
)
def test_brackets_that_are_not_understood_are_told_of(text: str, clauses: str, sentence: str) -> None:
    """Nothing is misread in silence."""
    assert parse(text).clauses == parse(clauses).clauses
    assert parse(text).complaint == sentence


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("-((a b c) or (d e f))", "-a or -b or -c -d or -e or -f"),
        (
            "-((a b c d e) or (f g h i j)) or k",
            "k or -a or -b or -c or -d or -e k or -f or -g or -h or -i or -j",
        ),
    ],
)
def test_small_brackets_are_never_too_much(text: str, clauses: str) -> None:
    """A minus before a bracket is looked at before what stands in it is multiplied out."""
    query, plain = parse(text), parse(clauses)
    assert query.complaint == ""
    assert list(map(set, query.clauses)) == list(map(set, plain.clauses))


def test_a_word_is_looked_for_once_however_often_it_is_meant() -> None:
    """What is joined with what repeats every word, and lights it no more often."""
    words = " ".join(f"w{number}" for number in range(8))
    assert len(list(parse(f"({words}) or ({words})").words())) == 8


def test_brackets_that_come_to_too_much_are_left_out() -> None:
    """What is joined with what grows fast; it is said, and what else is asked for holds."""
    query = parse(" or ".join(["(a b c d)"] * 8) + " ferry")
    assert query.complaint == "More stands in brackets than can be looked for; it was left out."
    assert sum(map(len, query.clauses)) <= 257
    assert parse("-(" * 3_000 + "ferry" + ")" * 3_000).clauses == parse("ferry").clauses


def test_brackets_inside_a_value_belong_to_it() -> None:
    """A tag may have them."""
    assert only("tag:quay(north)") == Field("tag", "quay(north)")


def test_endless_query_is_cut() -> None:
    """Ten thousand letters are no more than so many words, and it is said."""
    query = parse("ab " * 4_000)
    assert len(query.clauses) == MOST_WORDS
    assert query.complaint == "Only the first 64 words were searched for."
    assert len(parse('"' + "ab " * 4_000).clauses) == 1


def test_index_syntax_is_words() -> None:
    """Nothing of what the index itself understands gets through."""
    for text in ("NEAR(a b)", "a AND b", "{headline}:a", "a + b", "^a", "a\x00b", "a;b--"):
        assert all(word.isalnum() for words in parse(text).words() for word in words.words)


@settings(max_examples=200)
@given(st.one_of(st.text(), st.lists(PIECES).map("".join)), st.booleans())
def test_no_query_is_an_error(text: str, typing: bool) -> None:
    """Whatever is typed, there is a query, and a complaint is one line."""
    query = parse(text, typing=typing)
    assert "\n" not in query.complaint
    assert all(words.words for words in query.words())


def test_denial_in_small_letters_is_a_word_and_that_is_told() -> None:
    """Once it is typed to its end; as the last word, or inside a phrase, nobody can mean more by it."""
    told = "“not” was searched for as a word; NOT in capitals leaves out what follows."
    assert parse("not dam").complaint == parse("ferry not (dam or lock)").complaint == told
    assert [words.words for words in parse("not dam").words()] == [("not",), ("dam",)]
    for text in ("NOT dam", "whether or not", "“not dam”", "-not dam", "knot dam", "title:not dam"):
        assert parse(text).complaint == ""
    assert parse("not da", typing=True).complaint == ""


def test_star_that_does_not_end_a_word_counts_for_nothing_and_that_is_told() -> None:
    """Before a word or inside it, also behind a field; inside a phrase it is a sign like others."""
    told = "A “*” means something only at the end of a word."
    for text in ("*leak", "le*k", "title:*leak", "-*leak*"):
        assert parse(text).complaint == parse(text, typing=True).complaint == told
    assert parse("*leak").clauses == parse("leak").clauses
    for text in ("leak*", "“*leak”", "title:leak*", "leak**"):
        assert parse(text).complaint == ""
