package org.tanlu.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tanlu.trace.Text;
import org.tanlu.web.desk.Folders;
import org.tanlu.web.store.CityFiles;

/** 示例项目 the example cities that come with the program. */
@Component
final class DemoCities {
    private final Path examples;

    DemoCities(@Value("${tanlu.examples:examples}") String examples) {
        this.examples = Path.of(examples);
    }

    /**
     * An example.
     *
     * @param id   its folder
     * @param name what it is called
     */
    record Demo(String id, Text name) {}

    /** The examples that are there. */
    List<Demo> all() {
        var demos = new ArrayList<Demo>();
        List<Demo> known = List.of(
                new Demo("beijing", Text.of("北京市（公开数据）", "Beijing (published data)")),
                new Demo("yunzhou", Text.of("云州市（虚构的完整示例）", "Yunzhou (fictional, complete)")));
        known.stream()
                .filter(demo -> Files.isDirectory(examples.resolve(demo.id())))
                .forEach(demos::add);
        return demos;
    }

    /** The files of an example. */
    CityFiles files(Demo demo) throws IOException {
        return Folders.read(examples.resolve(demo.id()));
    }
}
