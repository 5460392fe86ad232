package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The engine over systems that hang together as a whole, which is harder than any article: true ones and broken ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ConflictFinderBenchmark {

    private static final int SYSTEMS = 20;

    @Param({"10", "25", "50", "100", "150", "200", "400"})
    public int relations;

    private final List<Problem> sound = new ArrayList<>();
    private final List<Problem> broken = new ArrayList<>();
    private int turn;

    @Setup
    public void draw() {
        for (int seed = 0; seed < SYSTEMS; seed++) {
            RandomSystem system = RandomSystem.of(seed, relations);
            sound.add(system.problem());
            int claim = system.amounts().get(seed * 7 % system.amounts().size());
            broken.add(system.problem(claim, new BigDecimal("1.37")));
        }
    }

    private Problem next(List<Problem> problems) {
        turn = (turn + 1) % SYSTEMS;
        return problems.get(turn);
    }

    /** Every relation holds. */
    @Benchmark
    public Solution everythingHolds() {
        return new ConflictFinder().solve(next(sound));
    }

    /** One figure is wrong; all smallest conflicts with proofs and implied values. */
    @Benchmark
    public Solution oneFigureIsWrong() {
        return new ConflictFinder().solve(next(broken));
    }

    /** The exact simplex without the quick look, on systems in which everything holds. */
    @Benchmark
    public boolean exactJudgeAlone() {
        LinearSystem system = system(next(sound));
        BitSet all = new BitSet();
        all.set(0, system.elementCount());
        return new Judge(system, Limits.STANDARD).refute(all).isPresent();
    }

    /** Feasibility by the simplex of Commons Math in doubles, for comparison. */
    @Benchmark
    public boolean commonsMathAlone() {
        return isFeasibleInDoubles(system(next(sound)));
    }

    private static LinearSystem system(Problem problem) {
        return new LinearSystem(problem.relations(), new Figures(problem.figures()), false);
    }

    static boolean isFeasibleInDoubles(LinearSystem system) {
        int n = system.amountCount();
        double[] scale = new double[n];
        java.util.Arrays.fill(scale, 1);
        for (Constraint c : system.constraints()) {
            if (c.variable() < n && c.isUpper()) {
                scale[c.variable()] = Math.max(1e-9, Math.abs(c.bound().standard().approximate()));
            }
        }
        List<LinearConstraint> constraints = new ArrayList<>();
        for (Constraint c : system.constraints()) {
            double[] row = new double[n];
            if (c.variable() < n) {
                row[c.variable()] = scale[c.variable()];
            } else {
                LinearSystem.Sum sum = system.sums().get(c.variable() - n);
                for (int i = 0; i < sum.variables().size(); i++) {
                    int v = sum.variables().get(i);
                    row[v] = sum.coefficients().get(i).approximate() * scale[v];
                }
            }
            double largest = 0;
            for (double x : row) {
                largest = Math.max(largest, Math.abs(x));
            }
            double bound = c.bound().standard().approximate() / largest;
            for (int v = 0; v < n; v++) {
                row[v] /= largest;
            }
            constraints.add(new LinearConstraint(row, c.isUpper() ? Relationship.LEQ : Relationship.GEQ, bound));
        }
        try {
            new SimplexSolver()
                    .optimize(
                            new MaxIter(100_000),
                            new LinearObjectiveFunction(new double[n], 0),
                            new LinearConstraintSet(constraints),
                            new NonNegativeConstraint(true));
            return true;
        } catch (NoFeasibleSolutionException e) {
            return false;
        }
    }
}
