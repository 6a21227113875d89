package health.auric.golden;

import java.util.UUID;

/** A golden record as it stands now, without its content. */
public record GoldenHead(
        UUID id, long number, int version, long lockVersion, RecordState status, String title, byte[] contentHash) {}
