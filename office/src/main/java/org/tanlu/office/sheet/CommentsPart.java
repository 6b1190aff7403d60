package org.tanlu.office.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.xml.sax.Attributes;

/** Reads the comments at the cells of a sheet, those of a form's maker left out; who wrote one is no part of it. */
final class CommentsPart extends PartHandler {
    private final Place sheet;
    private final Grid.Allowance allowance;
    private final Map<Address, String> comments = new LinkedHashMap<>();
    private final StringBuilder comment = new StringBuilder();
    private final List<String> authors = new ArrayList<>();
    private Optional<Address> address = Optional.empty();
    private boolean phonetic;

    CommentsPart(Place sheet, Grid.Allowance allowance) {
        super("comments");
        this.sheet = sheet;
        this.allowance = allowance;
    }

    /** The comments by cell. */
    Map<Address, String> comments() {
        return comments;
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "comment" -> {
                address = isOwn(attribute(attributes, "authorId"))
                        ? Optional.empty()
                        : Address.find(attribute(attributes, "ref"));
                comment.setLength(0);
            }
            case "rPh" -> phonetic = true;
            default -> {}
        }
    }

    private boolean isOwn(String author) {
        return author.matches("\\d{1,6}")
                && Integer.parseInt(author) < authors.size()
                && authors.get(Integer.parseInt(author)).equals(Sheets.AUTHOR);
    }

    @Override
    void end(String element, String text) throws Unreadable {
        switch (element) {
            case "author" -> authors.add(EscapedText.decode(text.strip()));
            case "t" -> append(comment, phonetic ? "" : text);
            case "rPh" -> phonetic = false;
            case "comment" -> {
                allowance.takeText(comment.length(), sheet);
                String said = EscapedText.decode(comment.toString())
                        .replaceFirst("^[^:：\\r\\n]{1,30}[:：]\\s*[\\r\\n]+", "")
                        .strip();
                address.filter(any -> !said.isEmpty()).ifPresent(at -> comments.put(at, said));
            }
            default -> {}
        }
    }
}
