package org.tanlu.solver;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.util.function.IntSupplier;

/**
 * While HiGHS searches for whole numbers it writes some lines to standard output that its own switch does not turn off. They
 * would stand in the middle of what the program tells its user, so they go nowhere. On Windows they are let through.
 */
final class Hush {
    private static final int STANDARD_OUTPUT = 1;
    private static final int WRITE_ONLY = 1;

    private Hush() {}

    static int during(IntSupplier search) {
        if (Platform.isWindows()) {
            return search.getAsInt();
        }
        NativeLibrary system = NativeLibrary.getInstance(Platform.C_LIBRARY_NAME);
        System.out.flush();
        call(system, "fflush", Pointer.NULL);
        int kept = call(system, "dup", STANDARD_OUTPUT);
        int nowhere = call(system, "open", "/dev/null", WRITE_ONLY);
        if (kept < 0 || nowhere < 0) {
            return search.getAsInt();
        }
        call(system, "dup2", nowhere, STANDARD_OUTPUT);
        call(system, "close", nowhere);
        try {
            return search.getAsInt();
        } finally {
            call(system, "fflush", Pointer.NULL);
            call(system, "dup2", kept, STANDARD_OUTPUT);
            call(system, "close", kept);
        }
    }

    private static int call(NativeLibrary system, String function, Object... arguments) {
        return system.getFunction(function).invokeInt(arguments);
    }
}
