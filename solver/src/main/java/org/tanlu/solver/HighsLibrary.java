package org.tanlu.solver;

import com.sun.jna.Library;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.io.File;
import java.util.Map;
import org.tanlu.linear.SolverUnavailable;

/** The functions of HiGHS as its C interface names them. */
final class HighsLibrary {
    /** As the header of C says: resolve all names at once, keep them to itself. */
    private static final int NOW_AND_LOCAL = 2;

    private static final int ERROR = -1;

    private final NativeLibrary library;

    private HighsLibrary(NativeLibrary library) {
        this.library = library;
    }

    static HighsLibrary load(Natives natives) throws SolverUnavailable {
        try {
            File file = natives.unpackedHighs().toFile();
            var flags = Map.of(Library.OPTION_OPEN_FLAGS, NOW_AND_LOCAL);
            var library = new HighsLibrary(NativeLibrary.getInstance(file.getPath(), flags));
            // what is loaded needs no file any more; where the system holds on to it, it goes with the end of the JVM
            // or later
            if (file.delete()) {
                file.getParentFile().delete();
            }
            return library;
        } catch (LinkageError e) {
            throw Natives.notLoaded(String.valueOf(e.getMessage()));
        }
    }

    String version() {
        return library.getFunction("Highs_version").invokeString(new Object[0], false);
    }

    Pointer create() {
        return library.getFunction("Highs_create").invokePointer(new Object[0]);
    }

    void destroy(Pointer model) {
        library.getFunction("Highs_destroy").invokeVoid(new Object[] {model});
    }

    /** Calls a function that tells whether it worked; anything else is a mistake of this program. */
    void call(String function, Object... arguments) {
        int result = number(function, arguments);
        if (result == ERROR) {
            throw new IllegalStateException(function + " of HiGHS failed");
        }
    }

    /** Calls a function that tells a whole number. */
    int number(String function, Object... arguments) {
        return library.getFunction(function).invokeInt(arguments);
    }

    /** A number that HiGHS keeps about its last search. */
    double info(Pointer model, String name) {
        var value = new double[1];
        call("Highs_getDoubleInfoValue", model, name, value);
        return value[0];
    }

    /** A count that HiGHS keeps about its last search. */
    int count(Pointer model, String name) {
        var value = new int[1];
        call("Highs_getIntInfoValue", model, name, value);
        return value[0];
    }

    /** A long count that HiGHS keeps about its last search. */
    long longCount(Pointer model, String name) {
        var value = new long[1];
        call("Highs_getInt64InfoValue", model, name, value);
        return value[0];
    }
}
