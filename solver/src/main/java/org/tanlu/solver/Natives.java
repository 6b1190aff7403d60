package org.tanlu.solver;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tanlu.linear.SolverUnavailable;

/** Finds the native libraries of this machine among the classes. */
final class Natives {
    private final String system;
    private final String processor;
    private final ClassLoader classes;

    Natives(String system, String processor, ClassLoader classes) {
        this.system = system;
        this.processor = processor;
        this.classes = classes;
    }

    /** Those of the machine that runs this. */
    static Natives ofThisMachine() {
        return new Natives(
                System.getProperty("os.name"), System.getProperty("os.arch"), Natives.class.getClassLoader());
    }

    /** Where the library of HiGHS lies; its folder holds all the others. */
    URL highs() throws SolverUnavailable {
        Platform platform = Platform.of(system, processor).orElseThrow(this::noPlatform);
        return Optional.ofNullable(classes.getResource(platform.highs())).orElseThrow(() -> notPacked(platform));
    }

    /** The library of HiGHS as a file of its own, in a folder of its own. */
    Path unpackedHighs() throws SolverUnavailable {
        URL place = highs();
        String path = place.getPath();
        try (InputStream content = place.openStream()) {
            Path folder = Files.createTempDirectory("tanlu-solver");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve(path.substring(path.lastIndexOf('/') + 1));
            Files.copy(content, file);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw notLoaded(String.valueOf(e.getMessage()));
        }
    }

    /** The library is there and cannot be used. */
    static SolverUnavailable notLoaded(String message) {
        String reason = message.strip().replaceAll("\\s*\\R\\s*", "; ");
        return new SolverUnavailable(
                "求解器库无法加载：" + reason
                        + "。请检查临时文件夹（java.io.tmpdir）可写且允许执行；Linux 需 glibc，Windows 需 Visual C++ 2015–2022 运行库",
                "the solver's library cannot be loaded: " + reason + ". Check that the folder of temporary files"
                        + " (java.io.tmpdir) can be written and executed from; Linux needs glibc, Windows the Visual C++"
                        + " 2015-2022 runtime");
    }

    private SolverUnavailable noPlatform() {
        return new SolverUnavailable(
                "没有适用于本机（" + system + " " + processor
                        + "）的求解器库。最小成本路径需在 Linux x86-64/aarch64、Windows x86-64 或 macOS 上求解",
                "there is no solver library for this machine (" + system + " " + processor
                        + "). The least-cost pathway is solved on Linux x86-64 or aarch64, Windows x86-64, or macOS");
    }

    private static SolverUnavailable notPacked(Platform platform) {
        return new SolverUnavailable(
                "此发行包不含本机平台（" + platform.id() + "）的求解器库。请换用为本机平台制作的发行包，或用 -Dtanlu.natives=" + platform.id() + " 重新构建",
                "this distribution does not contain the solver library of this machine's platform (" + platform.id()
                        + "). Take the distribution made for it, or build with -Dtanlu.natives=" + platform.id());
    }
}
