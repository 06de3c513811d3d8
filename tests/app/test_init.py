from topset.app.init import choices, init


def test_answers_become_a_file_that_is_right() -> None:
    begun = init({"gym": "commercial", "days": {"mon": 60, "thu": 45}, "maxes": {"Deadlift": "180 kg"}})
    assert not begun.problems
    assert "[days]\nmon = 60\nthu = 45\n" in begun.text


def test_what_is_not_answered_is_left_out() -> None:
    text = init({"gym": "bands", "days": {"mon": 60, "thu": 45}, "goal": "", "avoid": None, "maxes": {}}).text
    assert text == 'gym = "bands"\n\n[days]\nmon = 60\nthu = 45\n'


def test_wrong_answers_are_told() -> None:
    assert init({"gym": "moon", "days": {"mon": 60, "thu": 45}}).problems


def test_the_choices_are_words_that_are_known() -> None:
    offered = choices()
    for gym in offered.gyms:
        assert not init({"gym": gym, "days": {"mon": 60, "thu": 45}}).problems
