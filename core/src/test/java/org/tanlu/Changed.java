package org.tanlu;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies of records with components exchanged, for tests that take parts away from something whole. */
public final class Changed {
    private Changed() {}

    /**
     * The same record with another component.
     *
     * @throws IllegalArgumentException when the record has no such component
     */
    public static <R extends Record> R with(R record, String component, Object value) {
        return with(record, Map.of(component, value));
    }

    /** The same record with other components, by their names. */
    public static <R extends Record> R with(R record, Map<String, ?> values) {
        var left = new LinkedHashMap<String, Object>(values);
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            var arguments = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                Object other = left.remove(components[i].getName());
                arguments[i] = other == null ? components[i].getAccessor().invoke(record) : other;
            }
            if (!left.isEmpty()) {
                throw new IllegalArgumentException(record.getClass() + " has no " + left.keySet());
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked") // a record's class makes records of that class
            R changed = (R) record.getClass().getDeclaredConstructor(types).newInstance(arguments);
            return changed;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
