package org.tanlu.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.BlankCity;
import org.tanlu.survey.CityFolder;
import org.tanlu.web.desk.Folders;
import org.tanlu.web.store.CityFiles;

/** 新建城市 the empty city folder of a new project, the same as {@code tanlu init} writes. */
@Component
public final class NewCity {
    private static final int USUAL_YEARS = 5;

    private final ReferenceData reference;
    private final Clock clock;

    NewCity(ReferenceData reference, Clock clock) {
        this.reference = reference;
        this.clock = clock;
    }

    /** The files of a city without data, with forms for the last five whole years. */
    public CityFiles files(String name) {
        int last = LocalDate.now(clock).getYear() - 1;
        List<Integer> years =
                IntStream.rangeClosed(last - USUAL_YEARS + 1, last).boxed().toList();
        try {
            Path folder = Files.createTempDirectory("tanlu-new");
            try {
                CityFolder.write(BlankCity.of(name, Optional.empty(), years, reference), folder);
                return Folders.read(folder);
            } finally {
                Folders.clear(folder);
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
