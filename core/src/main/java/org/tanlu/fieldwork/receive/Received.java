package org.tanlu.fieldwork.receive;

import java.util.List;
import java.util.Map;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.table.Table;

/**
 * 接收结果 what a file brought.
 *
 * @param lines   the lines of its mapping with what was decided on each: approved, refused or nothing yet
 * @param ledgers the account of each sheet
 * @param values  how many values were taken into the city's data
 * @param withdrawn what had been taken from an earlier version of the file and is no longer: item, year and value
 * @param tables  the tables to merge into the city's: mapping, data, sources, requests
 */
public record Received(
        Map<Mapping.Line, String> lines, List<Ledger> ledgers, int values, List<String> withdrawn, List<Table> tables) {
    public Received {
        ledgers = List.copyOf(ledgers);
        withdrawn = List.copyOf(withdrawn);
        tables = List.copyOf(tables);
    }

    /** The lines that nobody approved yet and that are sure. */
    public List<Mapping.Line> proposed() {
        return open().stream().filter(line -> line.doubt().isEmpty()).toList();
    }

    /** The lines that have to be answered. */
    public List<Mapping.Line> asked() {
        return open().stream().filter(line -> line.doubt().isPresent()).toList();
    }

    private List<Mapping.Line> open() {
        return lines.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
