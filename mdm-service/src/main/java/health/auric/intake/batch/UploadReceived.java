package health.auric.intake.batch;

import java.util.UUID;

/** An upload is on disk. Only a wake-up: whoever misses it looks by itself. */
record UploadReceived(UUID batch) {}
