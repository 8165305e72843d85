"""Every recogniser of identifying details: formats by region, check digits, exact places, and what must stay quiet."""

import time
from collections.abc import Callable, Iterator

import pytest

from checks.identifiers import (
    Kind,
    Match,
    address,
    bank,
    birth_date,
    email_address,
    family_name,
    handle,
    id_number,
    landmark,
    phone,
    plate,
    postcode,
    prison,
    routine,
    school,
    spoken,
    whereabouts,
    workplace,
)
from checks.identifiers.all_kinds import find_all
from checks.identifiers.ownership import Owner, owner
from checks.model import Region, Surface

Find = Callable[[str], Iterator[Match]]

FOUND: list[tuple[Find, str, str]] = [
    # phone numbers: five regions, and however they are broken up
    (phone.find, "ring 0491 570 006 after six", "0491 570 006"),
    (phone.find, "0491570006", "0491570006"),
    (phone.find, "its 04 91 57 00 06 ok", "04 91 57 00 06"),
    (phone.find, "its 0-4-9-1-5-7-0-0-0-6 ok", "0-4-9-1-5-7-0-0-0-6"),
    (phone.find, "its 0491.570.006.", "0491.570.006"),
    (phone.find, "its 0491\u200b570\u200b006", "0491\u200b570\u200b006"),
    (phone.find, "+61 491 570 006 is me", "+61 491 570 006"),
    (phone.find, "call (03) 9012 3456 tonight", "(03) 9012 3456"),
    (phone.find, "call me on 9012 3456", "9012 3456"),
    (phone.find, "text 021 555 0199", "021 555 0199"),
    (phone.find, "mine's 07700 900418", "07700 900418"),
    (phone.find, "+44 7700 900123 here", "+44 7700 900123"),
    (phone.find, "cell: 212-555-0147", "212-555-0147"),
    (phone.find, "my cell is (416) 555-0183", "(416) 555-0183"),
    (phone.find, "for 14 of us, 0491 570 006", "0491 570 006"),
    (phone.find, "oh four nine one five seven oh double oh six", "oh four nine one five seven oh double oh six"),
    (phone.find, "oh four nine one 570 006 ok", "oh four nine one 570 006"),
    (phone.find, "text 0 four nine 1 five seven 0 one five six", "0 four nine 1 five seven 0 one five six"),
    (phone.find, "zero four nine one, five seven triple oh six", "zero four nine one, five seven triple oh six"),
    # e-mail
    (email_address.find, "to jess_notreal@gmail.com please", "jess_notreal@gmail.com"),
    (email_address.find, "jo@notreal.co.nz is mine", "jo@notreal.co.nz"),
    (email_address.find, "tui.notreal at example dot com", "tui.notreal at example dot com"),
    (email_address.find, "jess (at) gmail (dot) com", "jess (at) gmail (dot) com"),
    (email_address.find, "jess dot notreal at hotmail dot co dot uk", "jess dot notreal at hotmail dot co dot uk"),
    # addresses
    (address.find, "we're at 14 Wattlebird Ct, blue gate", "14 Wattlebird Ct"),
    (address.find, "14 wattlebird court", "14 wattlebird court"),
    (address.find, "at Unit 3/22 Banksia Avenue", "Unit 3/22 Banksia Avenue"),
    (address.find, "post to Flat 2, 14 High Street", "Flat 2, 14 High Street"),
    (address.find, "1420 Maple Ave Apt 3, buzz", "1420 Maple Ave Apt 3"),
    (address.find, "219 W 43rd St", "219 W 43rd St"),
    (address.find, "im at 12 quandong rd", "12 quandong rd"),
    (address.find, "14 High St Reservoir", "14 High St"),
    (address.find, "number 9 on banksia", "number 9 on banksia"),
    (address.find, "we're number 14 Wattlebird", "number 14 Wattlebird"),
    (address.find, "live on Myrtle St now", "Myrtle St"),
    # postcodes and boxes
    (postcode.find, "it's SK9 0ZZ", "SK9 0ZZ"),
    (postcode.find, "bs6 5tr", "bs6 5tr"),
    (postcode.find, "K1A 0B1 in Ottawa", "K1A 0B1"),
    (postcode.find, "Reservoir VIC 3073", "Reservoir VIC 3073"),
    (postcode.find, "Ann Arbor, MI 48104", "MI 48104"),
    (postcode.find, "unit 3, 3073", "unit 3, 3073"),
    (postcode.find, "my postcode is 3073", "3073"),
    (postcode.find, "P.O. Box 419", "P.O. Box 419"),
    # handles
    (handle.find, "add me on insta @jess_notreal", "@jess_notreal"),
    (handle.find, "my insta is jess_notreal", "jess_notreal"),
    (handle.find, "im on snap as jessxo99", "jessxo99"),
    (handle.find, "find me on facebook, Jess Notreal", "Jess Notreal"),
    (handle.find, "instagram.com/jess_notreal", "instagram.com/jess_notreal"),
    # plates, birth dates
    (plate.find, "rego 1AB 2CD ok", "1AB 2CD"),
    (plate.find, "number plate is AB12 CDE", "AB12 CDE"),
    (plate.find, "the Avensis, 152-KE-90017", "152-KE-90017"),
    (birth_date.find, "I was born 14/3/1988", "14/3/1988"),
    (birth_date.find, "dob: 02-11-79", "02-11-79"),
    (birth_date.find, "born on the 14th of March 1988", "14th of March 1988"),
    (birth_date.find, "March 14, 1988 is my birthday", "March 14, 1988"),
    (birth_date.find, "d.o.b 1988-03-14", "1988-03-14"),
    # banks
    (bank.find, "bsb 063-000 acc 1234 5678", "063-000 acc 1234 5678"),
    (bank.find, "sort code 20-00-00", "20-00-00"),
    (bank.find, "12-3456-1234567-00", "12-3456-1234567-00"),
    (bank.find, "GB82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 32"),
    (bank.find, "routing number 021000021", "021000021"),
    (bank.find, "4111 1111 1111 1111", "4111 1111 1111 1111"),
    # ID numbers
    (id_number.find, "medicare 2123 45670 1", "2123 45670 1"),
    (id_number.find, "2123 45670 1", "2123 45670 1"),
    (id_number.find, "NDIS 430 111 222", "430 111 222"),
    (id_number.find, "NHS number is 943 476 5919", "943 476 5919"),
    (id_number.find, "219-09-9999", "219-09-9999"),
    (id_number.find, "my tfn 123 456 782", "123 456 782"),
    (id_number.find, "IRD 49-091-850", "49-091-850"),
    (id_number.find, "NHI ZAC5361", "ZAC5361"),
    (id_number.find, "SIN 046 454 286", "046 454 286"),
    # family
    (family_name.find, "my daughter Ella is six", "my daughter Ella"),
    (family_name.find, "my daughter ella's six", "my daughter ella"),
    (family_name.find, "My two little boys Sione and Viliami", "My two little boys Sione and Viliami"),
    (family_name.find, "my eldest is called Tomasi", "my eldest is called Tomasi"),
    (family_name.find, "my twelve-year-old son, Kofi, says", "my twelve-year-old son, Kofi"),
    (family_name.find, "hubby steve did", "hubby steve"),
    (family_name.find, "me n dan split", "me n dan"),
    (family_name.find, "Dan and I got married", "Dan and I"),
    (family_name.find, "my Ava's in bed", "my Ava"),
    (family_name.find, "Ella, my daughter, rang", "Ella, my daughter"),
    (family_name.find, "my little man Alfie-James", "my little man Alfie-James"),
    # schools, workplaces, prisons
    (school.find, "my Ava's in year 3 at St Brigid's too", "my Ava's in year 3 at St Brigid's"),
    (school.find, "my kids go to cobbleton primary", "my kids go to cobbleton primary"),
    (school.find, "my lot go to the little one behind the Woolies at Karraby", "my lot go to the little one behind the Woolies at Karraby"),
    (school.find, "my girl plays for the Coburg Juniors", "my girl plays for the Coburg Juniors"),
    (workplace.find, "my husband works at the Bunnings in Preston", "my husband works at the Bunnings in Preston"),
    (workplace.find, "my partner's a nurse at the Royal Melbourne", "my partner's a nurse at the Royal Melbourne"),
    (prison.find, "my brother's in Barwon now", "my brother's in Barwon"),
    (prison.find, "my cousin, B wing, HMP Wandsworth", "my cousin, B wing"),
    # where and when
    (routine.find, "I swim at the Leys pool every Tuesday at seven", "I swim at the Leys pool every Tuesday at seven"),
    (routine.find, "mondays at 6 i box at leys gym", "mondays at 6 i box at leys gym"),
    (whereabouts.find, "I'm home alone till six", "I'm home alone till six"),
    (whereabouts.find, "Hubby's away all week so it's just me", "Hubby's away all week so it's just me"),
    (whereabouts.find, "key's under the mat", "key's under the mat"),
    (whereabouts.find, "my alarm code is 4482", "my alarm code is 4482"),
    (landmark.find, "I live behind the Coles in Reservoir", "behind the Coles in Reservoir"),
    (landmark.find, "we're two doors down from the school", "two doors down from the school"),
    (landmark.find, "I live in the blue house on Myrtle St", "the blue house on Myrtle St"),
]  # fmt: skip

QUIET: list[tuple[Find, str]] = [
    (phone.find, "ring 000, 111, 999, 911, 988 or 13 11 14"),
    (phone.find, "Beyond Blue 1300 22 4636, Kids Helpline 1800 55 1800"),
    (phone.find, "0800 543 354 and 0300 123 1234 and 116 123"),
    (phone.find, "from 2019 to 2024, 7 to 9, 10.30-12.30"),
    (phone.find, "2024-05-11 22:30, then 12.05.2024 10.30"),
    (phone.find, "50 mg at 0800, 100 mg at 2000"),
    (phone.find, "invoice 0400 123 456"),
    (phone.find, "my Medicare card number is 2123 45670 1"),
    (phone.find, "one two three four five, once I caught a fish alive"),
    (phone.find, "$2,125,550,147"),
    (email_address.find, "info@service.example and rosters@carehome.com.au"),
    (email_address.find, "meet at gmail"),
    (email_address.find, "look at it at dot point three"),
    (address.find, "it's a 10 minute drive and a 2 hour walk"),
    (address.find, "2 in a row, 3 of the way, 4 more to close"),
    (address.find, "at 2 Dr Patel comes"),
    (address.find, "number 9 on the list"),
    (address.find, "3 May close to lunch"),
    (postcode.find, "in March 2019 and Room 3073"),
    (postcode.find, "E1 2nd floor"),
    (postcode.find, "Class 2019, Christmas 2020"),
    (handle.find, "@Sarah can you cover"),
    (handle.find, "add me on facebook"),
    (handle.find, "my insta is private"),
    (plate.find, "plate of food at 12, rego is due"),
    (birth_date.find, "I was born in 1980, on 14 March"),
    (birth_date.find, "meeting 14/3/2024"),
    (bank.find, "GB82 WEST 1234 5698 7654 33"),
    (bank.find, "routing number 021000022"),
    (bank.find, "4111 1111 1111 1112"),
    (id_number.find, "2123 45671 1"),
    (id_number.find, "943 476 5918"),
    (id_number.find, "000-12-3456, 666-12-3456, 912-34-5678, 219-00-9999, 219-09-0000"),
    (id_number.find, "ABC1234 on the box"),
    (family_name.find, "my daughter will be fine, my mum rose early"),
    (family_name.find, "my son is Polish and my husband is Catholic"),
    (family_name.find, "my boy Rex, the dog, barks"),
    (family_name.find, "Sarah and I did the meds, me and Dan are on nights"),
    (family_name.find, "Thanks Dan, my daughter loved it"),
    (family_name.find, "my supervisor Karen, my client Ella"),
    (school.find, "my kids go to school down the road"),
    (school.find, "my daughter is at primary school"),
    (school.find, "your boy's in year 3 at St Brigid's, not mine"),
    (workplace.find, "my husband works at the hospital"),
    (prison.find, "my brother was in prison"),
    (prison.find, "his brother's in Barwon"),
    (routine.find, "I go to the gym every Tuesday"),
    (routine.find, "I swim at the Leys pool"),
    (routine.find, "I take Mr Lee to Leys pool every Tuesday"),
    (whereabouts.find, "I felt alone until I found a group"),
    (whereabouts.find, "the key is in asking"),
    (landmark.find, "I grew up behind the Coles in Reservoir"),
    (landmark.find, "I live near the beach"),
]  # fmt: skip


@pytest.mark.parametrize(("find", "text", "detail"), FOUND)
def test_a_detail_is_found_at_its_exact_place(find: Find, text: str, detail: str) -> None:
    assert detail in [text[match.start : match.end] for match in find(text)]


@pytest.mark.parametrize(("find", "text", "detail"), FOUND)
def test_the_gates_of_the_whole_pass_let_it_through(find: Find, text: str, detail: str) -> None:
    assert detail in [text[match.start : match.end] for match in find_all(text)]


@pytest.mark.parametrize(("find", "text"), QUIET)
def test_what_only_looks_like_it_stays_quiet(find: Find, text: str) -> None:
    assert [text[match.start : match.end] for match in find(text)] == []


@pytest.mark.parametrize(
    ("holds", "right", "wrong"),
    [
        (id_number.medicare_holds, "2123 45670 1", "2123 45671 1"),
        (id_number.nhs_holds, "943 476 5919", "943 476 5918"),
        (id_number.nhs_holds, "401 023 2137", "401 023 2173"),
        (id_number.tfn_holds, "123 456 782", "123 456 789"),
        (id_number.ird_holds, "49-091-850", "49-091-851"),
        (id_number.ird_holds, "136410132", "136410133"),
        (id_number.nhi_holds, "ZAC5361", "ZAC5362"),
        (id_number.nhi_holds, "ZBN77VL", "ZBN77VK"),
        (id_number.ssn_holds, "219-09-9999", "666-09-9999"),
        (bank.luhn_holds, "046 454 286", "046 454 287"),
        (bank.luhn_holds, "4111111111111111", "4111111111111112"),
        (bank.iban_holds, "DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 01"),
        (bank.routing_holds, "021000021", "021000012"),
    ],
)
def test_check_digits(holds: Callable[[str], bool], right: str, wrong: str) -> None:
    assert holds(right)
    assert not holds(wrong)


def test_a_cue_makes_up_for_a_mistyped_check_digit_with_less_confidence() -> None:
    right, wrong = (
        next(id_number.find(f"medicare number {number}")) for number in ("2123 45670 1", "2123 45671 1")
    )
    assert right.confidence > wrong.confidence


def test_the_region_decides_how_a_local_number_reads() -> None:
    text = "text me on 021 555 0199"
    assert [match.kind for match in phone.find(text, Region.NZ)] == [Kind.PHONE]


def test_digits_in_words_keep_their_places() -> None:
    text = "it's oh four double nine"
    groups = next(spoken.runs(text))
    assert "".join(group.digits for group in groups) == "0499"
    assert [text[group.start : group.end] for group in groups] == ["oh", "four", "double nine"]


def _owner(text: str, detail: str, kind: Kind, surface: Surface) -> Owner:
    start = text.index(detail)
    return owner(text, Match(kind, start, start + len(detail), 1.0), surface)


@pytest.mark.parametrize(
    ("text", "detail", "kind", "surface", "whose"),
    [
        ("my own mobile is 0491 570 006", "0491 570 006", Kind.PHONE, Surface.DRAFT, Owner.WRITER),
        ("my own mobile is 0491 570 006", "0491 570 006", Kind.PHONE, Surface.TEAM, Owner.WRITER),
        ("the office won't pick up, ring me on 0491 570 006", "0491 570 006", Kind.PHONE, Surface.DRAFT, Owner.WRITER),
        ("ring me on the office line, 9012 3456", "9012 3456", Kind.PHONE, Surface.DRAFT, Owner.SERVICE),
        ("we're at 14 Wattlebird Ct", "14 Wattlebird Ct", Kind.ADDRESS, Surface.DRAFT, Owner.PERHAPS_WRITER),
        ("our clinic is at 14 High St", "14 High St", Kind.ADDRESS, Surface.DRAFT, Owner.SERVICE),
        ("K's meds, he's at 7/22 Banksia Ave", "7/22 Banksia Ave", Kind.ADDRESS, Surface.TEAM, Owner.CLIENT),
        ("is your number still 0491 570 006", "0491 570 006", Kind.PHONE, Surface.DRAFT, Owner.READER),
        ("14 Wattlebird Ct", "14 Wattlebird Ct", Kind.ADDRESS, Surface.TEAM, Owner.NOBODY),
        ("Come to my party! 6 Pardalote Pl", "6 Pardalote Pl", Kind.ADDRESS, Surface.TEAM, Owner.WRITER),
        ("We've moved! 12 High St", "12 High St", Kind.ADDRESS, Surface.CLIENT_FACING, Owner.SERVICE),
    ],
)  # fmt: skip
def test_the_nearest_cue_says_whose_a_detail_is(
    text: str, detail: str, kind: Kind, surface: Surface, whose: Owner
) -> None:
    assert _owner(text, detail, kind, surface) is whose


HOSTILE = [
    "1" * 40_000, "1 " * 20_000, "a@" * 20_000, "(" * 40_000, "1.1.1." * 6_666, "0491570006," * 3_600, "one two " * 5_000,
    "my daughter Ella and " * 1_900, "14 High " * 5_000, "every monday i swim at " * 1_700, "i live behind the " * 2_200,
    "at 14 Wattlebird Ct " * 2_000, "14a/14a " * 5_000, "born 12/12/1988 " * 2_500, "\u200b1" * 20_000, "my " * 13_333,
    "my husband works at the " * 1_660, "key's under " * 3_300, "\n" * 40_000, " " * 40_000,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:16]))
def test_forty_thousand_hostile_characters_take_no_time(text: str) -> None:
    """The bound is several times what it takes (0.3 s at most), so that a busy machine does not fail the test."""
    start = time.process_time()
    for match in find_all(text):
        assert 0 <= match.start < match.end <= len(text)
    assert time.process_time() - start < 2
