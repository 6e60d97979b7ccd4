package io.rongqiao.matching.allocation;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;

/** The same problem put to OR-Tools. */
final class Oracle {

  static {
    Loader.loadNativeLibraries();
  }

  private Oracle() {}

  /** The value of the best allocation, as SCIP finds and proves it. */
  static double exact(AllocationProblem problem) {
    return solve(problem, MPSolver.createSolver("SCIP"), true);
  }

  /** The value when requests may be split among candidates, as GLOP finds it. */
  static double relaxed(AllocationProblem problem) {
    return solve(problem, MPSolver.createSolver("GLOP"), false);
  }

  private static double solve(AllocationProblem problem, MPSolver solver, boolean whole) {
    MPConstraint[] quotas = new MPConstraint[problem.quotas()];
    for (int quota = 0; quota < quotas.length; quota++) {
      quotas[quota] = solver.makeConstraint(0, (double) problem.capacities[quota]);
    }
    MPObjective objective = solver.objective();
    for (int request = 0; request < problem.requests(); request++) {
      MPConstraint once = solver.makeConstraint(0, 1);
      int end = problem.firstCandidate[request + 1];
      for (int own = problem.firstCandidate[request]; own < end; own++) {
        MPVariable share = whole ? solver.makeBoolVar("") : solver.makeNumVar(0, 1, "");
        once.setCoefficient(share, 1);
        objective.setCoefficient(share, (double) problem.values[own]);
        for (int use = problem.firstUse[own]; use < problem.firstUse[own + 1]; use++) {
          quotas[problem.usedQuotas[use]].setCoefficient(share, (double) problem.usedAmounts[use]);
        }
      }
    }
    objective.setMaximization();
    if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
      throw new IllegalStateException("OR-Tools found no optimum");
    }
    double value = objective.value();
    solver.delete();
    return value;
  }
}
