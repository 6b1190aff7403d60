package org.tanlu.solver;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The platforms for which solver libraries are made. */
enum Platform {
    LINUX_X86_64("linux", "x86-64", "linux-x86-64", "libhighs.so.1"),
    LINUX_AARCH64("linux", "aarch64", "linux-aarch64", "libhighs.so.1"),
    WINDOWS_X86_64("windows", "x86-64", "win32-x86-64", "highs.dll"),
    MACOS_X86_64("mac", "x86-64", "darwin-x86-64", "libhighs.1.dylib"),
    MACOS_AARCH64("mac", "aarch64", "darwin-aarch64", "libhighs.1.dylib");

    private final String system;
    private final String processor;
    private final String folder;
    private final String highs;

    Platform(String system, String processor, String folder, String highs) {
        this.system = system;
        this.processor = processor;
        this.folder = folder;
        this.highs = highs;
    }

    /** The platform of a system and a processor as Java names them, empty when none is made for it. */
    static Optional<Platform> of(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        String kind = switch (processor.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64", "x86-64" -> "x86-64";
            case "aarch64", "arm64" -> "aarch64";
            default -> "other";
        };
        return Arrays.stream(values())
                .filter(platform -> name.startsWith(platform.system) && kind.equals(platform.processor))
                .findFirst();
    }

    /** What distinguishes its libraries, for example {@code linux-x86-64}. */
    String id() {
        return folder;
    }

    /** Where the library of HiGHS lies among the classes. */
    String highs() {
        return "ortools-" + folder + "/" + highs;
    }
}
