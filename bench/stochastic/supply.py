"""The supply network that Supply.java wrote, built in PyPSA with its stochastic scenarios and solved by HiGHS.

    python supply.py FILE [SOLVER]     SOLVER is HiGHS's choice unless simplex, ipm or hipo

Prints one line of words and numbers in turn, like Supply.java.
"""

import json
import logging
import os
import resource
import sys
import time
import warnings

import pandas as pd
import pypsa

PLENTY = 1e7


def network(data):
    """The network without its scenarios."""
    n = pypsa.Network(snapshots=range(data["periods"]))
    n.add("Bus", data["buses"])
    for g in data["generators"]:
        sized = g["capital"] > 0
        n.add(
            "Generator",
            g["name"],
            bus=g["bus"],
            sign=g["sign"],
            marginal_cost=g["cost"],
            p_nom=0 if sized else g["size"],
            p_nom_extendable=sized,
            p_nom_min=g["size"] if sized else 0,
            p_nom_max=g["most"] if sized else PLENTY,
            capital_cost=g["capital"],
        )
    for l in data["links"]:
        ports = {}
        for k, (bus, efficiency) in enumerate(l["outputs"], start=1):
            ports[f"bus{k}"] = bus
            ports["efficiency" if k == 1 else f"efficiency{k}"] = efficiency
        n.add("Link", l["name"], bus0=l["from"], marginal_cost=l["cost"], p_nom=l["size"], **ports)
    for s in data["stores"]:
        sized = s["capital"] > 0
        n.add(
            "Store",
            s["name"],
            bus=s["bus"],
            marginal_cost_storage=s["holding"],
            e_nom=0 if sized else s["size"],
            e_nom_extendable=sized,
            e_nom_min=s["size"] if sized else 0,
            e_nom_max=s["most"] if sized else PLENTY,
            capital_cost=s["capital"],
        )
    for l in data["loads"]:
        n.add("Load", l["name"], bus=l["bus"], p_set=l["amount"])
    return n


def add_scenarios(n, data):
    """The scenarios' outages, prices and demand."""
    names = [str(s) for s in range(len(data["scenarios"]))]
    n.set_scenarios({name: 1 / len(names) for name in names})
    available, cost, demand = {}, {}, {}
    for name, future in zip(names, data["scenarios"]):
        for g in data["generators"]:
            if g["mine"] >= 0:
                available[name, g["name"]] = future["available"][g["mine"]]
            if g["element"] >= 0:
                cost[name, g["name"]] = [g["cost"] * f for f in future["price"][g["element"]]]
        for l in data["loads"]:
            demand[name, l["name"]] = [l["amount"] * f for f in future["demand"][l["element"]]]
    n.generators_t["p_max_pu"] = table(available, n)
    n.generators_t["marginal_cost"] = table(cost, n)
    n.loads_t["p_set"] = table(demand, n)


def table(columns, n):
    frame = pd.DataFrame(columns, index=n.snapshots)
    frame.columns.names = ["scenario", "name"]
    return frame


def main():
    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)
    with open(sys.argv[1]) as file:
        data = json.load(file)
    start, cpu = time.perf_counter(), time.process_time()
    n = network(data)
    add_scenarios(n, data)
    n.optimize.create_model()
    built, built_cpu = time.perf_counter() - start, time.process_time() - cpu
    options = {"output_flag": os.environ.get("PROGRESS") is not None}
    if len(sys.argv) > 2:
        options["solver"] = sys.argv[2]
    start, cpu = time.perf_counter(), time.process_time()
    status, condition = n.optimize.solve_model(solver_name="highs", **options)
    solved, solved_cpu = time.perf_counter() - start, time.process_time() - cpu
    objective = n.objective + n.objective_constant
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(
        f"scenarios {len(data['scenarios'])} status {condition} objective {objective:.9e}"
        f" build {built:.2f} solve {solved:.2f} buildCpu {built_cpu:.2f} solveCpu {solved_cpu:.2f}"
        f" rows {n.model.ncons} columns {n.model.nvars} wall {built + solved:.2f}"
        f" cpu {built_cpu + solved_cpu:.2f} peakMB {peak} pypsa {pypsa.__version__}"
    )


if __name__ == "__main__":
    main()
