package org.tanlu.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Unreadable;
import org.tanlu.verbs.Cities;

/** What {@code tanlu explain} says of the example cities, whose plans are prepared once for all questions. */
final class Explained {
    private Explained() {}

    private static final class BeijingHolder {
        private static final Plan PLAN = plan(Run.BEIJING);
    }

    private static final class YunzhouHolder {
        private static final Plan PLAN = plan(Run.YUNZHOU);
    }

    private static Plan plan(Path city) {
        try {
            return Cities.prepare(city, ReferenceData.load()).value();
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The kinds of keys. */
    static Run of(Path city) {
        return of(city, "");
    }

    /** A key as far as a page holds. */
    static Run of(Path city, String key) {
        return of(city, key, Optional.empty());
    }

    /** A key down to a depth, told as on the command line: {@code --depth} and a number. */
    static Run of(Path city, String key, String option, String depth) {
        if (!option.equals("--depth")) {
            throw new IllegalArgumentException(option);
        }
        return of(city, key, Optional.of(Integer.valueOf(depth)));
    }

    private static Run of(Path city, String key, Optional<Integer> depth) {
        Plan plan = city.equals(Run.BEIJING) ? BeijingHolder.PLAN : YunzhouHolder.PLAN;
        var out = new StringWriter();
        var err = new StringWriter();
        int code = new Explanation(plan, new PrintWriter(out, true), new PrintWriter(err, true)).tell(key, depth);
        return new Run(code, out.toString(), err.toString());
    }
}
