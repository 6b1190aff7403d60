package org.tanlu.web.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.DataTitle;
import org.tanlu.survey.TableNames;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Text;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Version;

/** 表名 what the tables of a version are called: tables of data by what they hold, the others by what they are. */
@Component
public final class TableTitles {
    private static final int MOST_REMEMBERED = 16;

    private final ReferenceData reference;
    private final Map<Long, Map<String, Text>> remembered = new ConcurrentHashMap<>();

    TableTitles(ReferenceData reference) {
        this.reference = reference;
    }

    /** What the tables of data of a version are called, by their names; two that would be called the same say their files. */
    public Map<String, Text> data(Version version, CityFiles files) {
        Map<String, Text> known = remembered.get(version.id());
        if (known != null) {
            return known;
        }
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        var titles = new LinkedHashMap<String, Text>();
        for (String path : files.paths()) {
            if (path.startsWith(TableNames.DATA) && path.endsWith(GridChange.CSV)) {
                String name = path.substring(0, path.length() - GridChange.CSV.length());
                titles.put(name, title(files, name));
            }
        }
        Map<String, Text> told = apart(titles);
        remembered.put(version.id(), told);
        return told;
    }

    /** What a table of a version is called. */
    public Text of(Version version, CityFiles files, String name) {
        return Optional.ofNullable(data(version, files).get(name)).orElseGet(() -> Grid.title(name, reference));
    }

    private Text title(CityFiles files, String name) {
        try {
            return DataTitle.of(Grid.read(files.file(name + GridChange.CSV).orElseThrow(), name), reference);
        } catch (Unreadable noTable) {
            return Grid.title(name, reference);
        }
    }

    private static Map<String, Text> apart(Map<String, Text> titles) {
        var told = new LinkedHashMap<String, Text>();
        titles.forEach((name, title) -> {
            boolean isTwice = titles.values().stream().filter(title::equals).count() > 1;
            String file = name.substring(TableNames.DATA.length());
            told.put(name, isTwice ? Text.of(title.chinese() + " " + file, title.english() + " " + file) : title);
        });
        return told;
    }
}
