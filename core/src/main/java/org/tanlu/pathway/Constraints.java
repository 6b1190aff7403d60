package org.tanlu.pathway;

import java.util.List;
import org.tanlu.linear.LinearProgram;

/** All kinds of rows that the programme of a pathway has. */
final class Constraints {
    static final List<Constraint> ALL = List.of(
            new Stock(),
            new Irreversibility(),
            new Floor(),
            new Potential(),
            new Ceiling(),
            new Ramp(),
            new Readiness(),
            new AfterStart(),
            new RealStart(),
            new StartsOnce(),
            new WholeProjects(),
            new Before(),
            new HalfDone(),
            new Proportional(),
            new AnyOf(),
            new Exclusion(),
            new Departments(),
            new Budget(),
            new Division(),
            new CellUse(),
            new Captured(),
            new PowerBalance(),
            new TradeDirection(),
            new EmissionBalance(),
            new EmissionCap(),
            new IntensityFall(),
            new IndicatorBound(),
            new Nesting(),
            new Peak(),
            new Neutrality());

    private Constraints() {}

    /** The programme of a task under some kinds of rows. */
    static LinearProgram program(Draft draft, List<Constraint> kinds) {
        kinds.forEach(kind -> kind.write(draft));
        return draft.finish();
    }
}
