"""The peer: the same matrix through SciPy's HiGHS. Prints one JSON object."""

import json
import resource
import sys

import numpy as np
from scipy import optimize, sparse


def read_model(path):
    with open(path, "rb") as file:
        head = json.loads(file.readline())
        model = {
            name: np.frombuffer(file.read(length * np.dtype(kind).itemsize), dtype=kind)
            for name, kind, length in head["arrays"]
        }
    return head, model


def solve_linear(cost, matrix, model):
    low, high = model["rowLower"], model["rowUpper"]
    equal = low == high
    above, below = ~equal & np.isfinite(low), ~equal & np.isfinite(high)
    return optimize.linprog(
        cost,
        A_ub=sparse.vstack([matrix[below], -matrix[above]]).tocsr(),
        b_ub=np.concatenate([high[below], -low[above]]),
        A_eq=matrix[equal] if equal.any() else None,
        b_eq=low[equal] if equal.any() else None,
        bounds=np.column_stack([model["colLower"], model["colUpper"]]),
        method="highs",
    )


def solve_mixed(cost, matrix, model, head):
    return optimize.milp(
        cost,
        integrality=model["integrality"],
        bounds=optimize.Bounds(model["colLower"], model["colUpper"]),
        constraints=optimize.LinearConstraint(matrix, model["rowLower"], model["rowUpper"]),
        options={"time_limit": head["timeLimitSec"], "mip_rel_gap": head["relativeGap"]},
    )


head, model = read_model(sys.argv[1])
shape = (len(model["rowLower"]), len(model["colCost"]))
matrix = sparse.csr_matrix((model["values"], model["indices"], model["starts"]), shape=shape)
cost = -model["colCost"] if head["isMaximised"] else model["colCost"]
is_mixed = "integrality" in model
found = solve_mixed(cost, matrix, model, head) if is_mixed else solve_linear(cost, matrix, model)
usage = resource.getrusage(resource.RUSAGE_SELF)
sign = -1 if head["isMaximised"] else 1
print(
    json.dumps(
        {
            "status": int(found.status),
            "objective": None if found.x is None else sign * found.fun / head["objectiveFactor"],
            "gap": float(getattr(found, "mip_gap", 0) or 0),
            "userMs": usage.ru_utime * 1000,
            "peakMb": usage.ru_maxrss / 1024,
        }
    )
)
