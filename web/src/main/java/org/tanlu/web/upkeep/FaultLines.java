package org.tanlu.web.upkeep;

import java.io.PrintWriter;
import java.util.List;
import org.tanlu.web.record.Fault;

/** What is wrong, as the commands tell it. */
final class FaultLines {
    private FaultLines() {}

    /** Tells the faults, and gives the exit code. */
    static int told(List<Fault> faults, PrintWriter out) {
        faults.forEach(fault ->
                out.println("※ " + fault.what().chinese() + "。 " + fault.what().english() + "."));
        return faults.isEmpty() ? Upkeep.OK : Upkeep.FAULTS;
    }
}
