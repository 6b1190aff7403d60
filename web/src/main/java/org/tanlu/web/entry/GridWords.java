package org.tanlu.web.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.TableNames;
import org.tanlu.trace.Access;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** 编号的名称 what the ids and codes in the cells of a column are called, by the kind of the column. */
final class GridWords {
    private static final Map<String, Form.Type> KINDS = Map.of(
            "status", Form.Type.VERIFICATION,
            "状态", Form.Type.VERIFICATION,
            "access", Form.Type.ACCESS,
            "公开程度", Form.Type.ACCESS);

    private final ReferenceData reference;
    private final Map<String, Text> words = new LinkedHashMap<>();

    private GridWords(ReferenceData reference) {
        this.reference = reference;
    }

    /** The words of a column: of a register by its field, of other tables by its head; none where cells hold no ids. */
    static Map<String, Text> of(String table, Optional<Form.Field> field, String head, ReferenceData reference) {
        var words = new GridWords(reference);
        if (field.isPresent()) {
            words.add(field.get().type(), field.get().options());
        } else if (table.equals(TableNames.CITY)) {
            words.addSettings(head);
        } else if (KINDS.containsKey(head)) {
            words.add(KINDS.get(head), List.of());
        }
        return words.words;
    }

    private void add(Form.Type type, List<Form.Option> options) {
        switch (type) {
            case ENUM ->
                options.forEach(option -> words.put(option.id(), Text.of(option.chinese(), spaced(option.id()))));
            case VERIFICATION -> {
                for (Verification status : Verification.values()) {
                    words.put(status.code(), Text.of(status.text().chinese(), spaced(status.code())));
                }
            }
            case ACCESS -> {
                for (Access access : Access.values()) {
                    words.put(access.name().toLowerCase(Locale.ROOT), access.text());
                }
            }
            case YESNO -> {
                words.put("yes", Text.of("是", "yes"));
                words.put("no", Text.of("否", "no"));
            }
            case SECTOR -> reference.sectors().forEach((id, sector) -> words.put(id, sector.name()));
            case CARRIER -> reference.carriers().forEach((id, carrier) -> words.put(id, carrier.name()));
            case EMISSION_SOURCE -> reference.emissionSources().forEach((id, source) -> words.put(id, source.name()));
            case INDICATOR -> reference.indicators().forEach(one -> words.put(one.id(), one.name()));
            case MEASURE -> reference.measures().measures().forEach((id, measure) -> words.put(id, measure.name()));
            default -> {} // what people write themselves
        }
    }

    /** Of the settings the keys and the values that can be chosen. */
    private void addSettings(String head) {
        reference.settings().values().forEach(setting -> {
            if (head.equals("key")) {
                words.put(setting.key(), setting.name());
            } else if (head.equals("value")) {
                for (int i = 0; i < setting.options().size(); i++) {
                    words.putIfAbsent(
                            setting.options().get(i),
                            Text.of(
                                    setting.optionNames().get(i),
                                    spaced(setting.options().get(i))));
                }
            }
        });
    }

    private static String spaced(String id) {
        return id.replace('_', ' ');
    }
}
