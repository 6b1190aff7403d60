package org.tanlu.office.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The description of a package by RO-Crate 1.1, with terms of W3C PROV: what was made from what, by which program. */
final class Crate {
    /** The name that RO-Crate gives it. */
    static final String NAME = "ro-crate-metadata.json";

    private static final String PROFILE = "https://w3id.org/ro/crate/1.1";
    private static final String PROGRAM = "#tanlu";
    private static final String REFERENCE = "#reference";
    private static final String PREPARATION = "#preparation";

    private final JsonGenerator json;

    private Crate(JsonGenerator json) {
        this.json = json;
    }

    /** The description of files, of which the fingerprints are known. */
    static byte[] describe(Origin origin, Map<String, byte[]> files, Map<String, String> prints) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.useDefaultPrettyPrinter();
            new Crate(json).write(origin, files, prints);
        }
        return bytes.toByteArray();
    }

    private void write(Origin origin, Map<String, byte[]> files, Map<String, String> prints) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("@context");
        json.writeString(PROFILE + "/context");
        json.writeStartObject();
        json.writeStringField("prov", "http://www.w3.org/ns/prov#");
        json.writeStringField("sha256", "https://w3id.org/ro/terms/workflow-run#sha256");
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("@graph");
        descriptor();
        root(origin, files);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            file(file.getKey(), file.getValue().length, prints.getOrDefault(file.getKey(), ""));
        }
        document(origin);
        program(origin);
        reference(origin);
        preparation(origin, files);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void descriptor() throws IOException {
        start(NAME, "CreativeWork");
        pointer("conformsTo", PROFILE);
        pointer("about", "./");
        json.writeEndObject();
    }

    private void root(Origin origin, Map<String, byte[]> files) throws IOException {
        start("./", "Dataset");
        json.writeStringField("name", origin.title() + " 验证包");
        json.writeStringField(
                "description",
                "重算方案中每个数字所需的资料：城市数据表、最优解、程序和基础资料的版本。含未公开的资料，不得随公开稿发布。"
                        + " What the numbers of the plan are recomputed from; not for publication.");
        json.writeStringField("datePublished", origin.date().toString());
        json.writeStringField("license", "仅供方案审核使用，不得公开 For the review of the plan only");
        pointers("hasPart", List.copyOf(files.keySet()));
        pointer("mentions", PREPARATION);
        json.writeEndObject();
    }

    private void file(String name, int size, String print) throws IOException {
        start(name, "File", "prov:Entity");
        json.writeStringField("encodingFormat", name.endsWith(".csv") ? "text/csv" : "application/gzip");
        json.writeStringField("contentSize", Integer.toString(size));
        json.writeStringField("sha256", print);
        json.writeEndObject();
    }

    private void document(Origin origin) throws IOException {
        start(id(origin), "CreativeWork", "prov:Entity");
        json.writeStringField("name", origin.document());
        pointer("prov:wasGeneratedBy", PREPARATION);
        json.writeEndObject();
    }

    private static String id(Origin origin) {
        return "#" + origin.title();
    }

    private void program(Origin origin) throws IOException {
        start(PROGRAM, "SoftwareApplication", "prov:SoftwareAgent");
        json.writeStringField("name", "碳路 Tanlu");
        json.writeStringField("softwareVersion", origin.program());
        json.writeEndObject();
    }

    private void reference(Origin origin) throws IOException {
        start(REFERENCE, "Dataset", "prov:Entity");
        json.writeStringField("name", "碳路基础资料 reference tables of Tanlu");
        json.writeStringField("sha256", origin.reference());
        json.writeEndObject();
    }

    private void preparation(Origin origin, Map<String, byte[]> files) throws IOException {
        start(PREPARATION, "CreateAction", "prov:Activity");
        json.writeStringField("name", "编制方案 preparation of the plan");
        json.writeStringField("endTime", origin.date().toString());
        pointer("instrument", PROGRAM);
        pointer("prov:wasAssociatedWith", PROGRAM);
        pointers("object", List.copyOf(files.keySet()));
        pointer("prov:used", REFERENCE);
        pointer("result", id(origin));
        json.writeEndObject();
    }

    private void start(String id, String... types) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", id);
        if (types.length == 1) {
            json.writeStringField("@type", types[0]);
            return;
        }
        json.writeArrayFieldStart("@type");
        for (String type : types) {
            json.writeString(type);
        }
        json.writeEndArray();
    }

    private void pointer(String name, String id) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("@id", id);
        json.writeEndObject();
    }

    private void pointers(String name, List<String> ids) throws IOException {
        json.writeArrayFieldStart(name);
        for (String id : ids) {
            json.writeStartObject();
            json.writeStringField("@id", id);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
