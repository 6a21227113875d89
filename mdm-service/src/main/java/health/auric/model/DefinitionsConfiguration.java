package health.auric.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the shipped definitions, and those of the operator's folder, when the hub starts. */
@Configuration(proxyBeanMethods = false)
class DefinitionsConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DefinitionsConfiguration.class);

    @Bean
    DomainDefinitions domainDefinitions(
            NamedFunctions functions, ObjectProvider<Sealer> sealer, @Value("${auric.domains.folder:}") String folder)
            throws IOException {
        Map<String, String> files = new LinkedHashMap<>(shipped());
        if (!folder.isBlank()) {
            files.putAll(in(Path.of(folder)));
        }
        var keyed = functions.sealedBy(sealer.getIfAvailable(functions::sealer));
        var definitions = DomainDefinitions.of(files, keyed);
        LOG.info(
                "Masters {}",
                definitions.all().stream().map(DomainDefinition::name).toList());
        return definitions;
    }

    private static Map<String, String> shipped() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:domains/*.yaml")) {
            files.put(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        }
        return files;
    }

    /** By full path, so that a message leads to the file and a shipped one of the same name is not hidden. */
    static Map<String, String> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw BrokenDefinition.of(folder.toString(), "There is no such folder (auric.domains.folder).");
        }
        Map<String, String> files = new TreeMap<>();
        try (var found = Files.newDirectoryStream(folder, "*.yaml")) {
            found.forEach(file -> files.put(file.toString(), text(file)));
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw BrokenDefinition.of(file.toString(), "This file cannot be read as UTF-8 text.");
        }
    }
}
