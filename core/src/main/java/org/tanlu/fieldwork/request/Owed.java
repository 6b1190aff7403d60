package org.tanlu.fieldwork.request;

/**
 * 欠交资料 what a department is to be asked for now.
 *
 * @param request what it still owes; its documents are empty when it owes nothing
 * @param settled how many of its documents came or cannot be provided and are not asked again
 * @param isAgain whether a part came already, so that only the rest is asked
 */
public record Owed(DepartmentRequest request, int settled, boolean isAgain) {
    /** Whether nothing is owed. */
    public boolean isNothing() {
        return request.documents().isEmpty();
    }

    /** All of a request, as it is asked the first time. */
    public static Owed all(DepartmentRequest request) {
        return new Owed(request, 0, false);
    }
}
