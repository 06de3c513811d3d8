"""Run by `mip` as a process of its own: programs as JSON from standard input, solved by HiGHS, answers as JSON."""

import json
import sys
from time import process_time


def main() -> None:
    asked = json.load(sys.stdin)
    answers = [_solved(program, asked["gap"], asked["seconds"]) for program in asked["programs"]]
    json.dump(answers, sys.stdout)


def _solved(program, gap: float, seconds: float) -> dict[str, object]:  # type: ignore[no-untyped-def]
    import highspy

    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    for option, value in {
        "output_flag": False,
        "threads": 1,
        "mip_rel_gap": gap,
        "mip_abs_gap": 0.0,
        "time_limit": seconds,
    }.items():
        solver.setOptionValue(option, value)
    solver.passModel(_model(program))  # type: ignore[no-untyped-call]
    began = process_time()
    solver.run()
    took = process_time() - began
    info = solver.getInfo()
    return {
        "status": solver.modelStatusToString(solver.getModelStatus()),
        "objective": info.objective_function_value,
        "bound": info.mip_dual_bound,
        "seconds": took,
        "values": list(solver.getSolution().col_value),
    }


def _model(program):  # type: ignore[no-untyped-def]
    """The program as HiGHS holds it: by columns what belongs to variables, by rows the matrix."""
    import highspy

    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(program["lower"]), len(program["rows"])
    model.sense_, model.offset_ = highspy.ObjSense.kMaximize, program["constant"]
    model.col_cost_ = program["price"]
    model.col_lower_ = [-highspy.kHighsInf if n is None else n for n in program["lower"]]
    model.col_upper_ = [highspy.kHighsInf if n is None else n for n in program["upper"]]
    kinds = (highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger)
    model.integrality_ = [kinds[whole] for whole in program["integer"]]
    model.row_lower_ = [-highspy.kHighsInf if row[0] is None else row[0] for row in program["rows"]]
    model.row_upper_ = [highspy.kHighsInf if row[1] is None else row[1] for row in program["rows"]]
    starts = [0]
    for row in program["rows"]:
        starts.append(starts[-1] + len(row[2]))
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    model.a_matrix_.start_ = starts
    model.a_matrix_.index_ = [index for row in program["rows"] for index in row[2]]
    model.a_matrix_.value_ = [factor for row in program["rows"] for factor in row[3]]
    return model


if __name__ == "__main__":
    main()
