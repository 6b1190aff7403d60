package org.tanlu.web.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;
import org.tanlu.web.store.CityFiles;

/** 检查资料 what reading a city finds, at once and before anything is computed. */
@Component
public final class CitySurvey {
    private final ReferenceData reference;

    CitySurvey(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * Reads the tables of a version.
     *
     * @throws Unreadable when a file is no table, with the reason and the remedy
     */
    public Tables tables(CityFiles files) throws Unreadable {
        try (Scratch scratch = Scratch.of(files)) {
            return scratch.tables(reference);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /**
     * What is found in the files and cells of a version.
     *
     * @throws Unreadable when a file is no table, with the reason and the remedy
     */
    public List<Finding> findings(CityFiles files) throws Unreadable {
        Tables tables = tables(files);
        var findings = new ArrayList<>(tables.findings());
        findings.addAll(Survey.read(tables, reference).findings());
        return findings;
    }
}
