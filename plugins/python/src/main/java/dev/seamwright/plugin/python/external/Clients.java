package dev.seamwright.plugin.python.external;

import static dev.seamwright.model.monolith.ExternalKind.CACHE;
import static dev.seamwright.model.monolith.ExternalKind.FILE;
import static dev.seamwright.model.monolith.ExternalKind.HTTP;
import static dev.seamwright.model.monolith.ExternalKind.MAIL;
import static dev.seamwright.model.monolith.ExternalKind.QUEUE;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The libraries whose calls reach outside.
final class Clients {

    private static final Set<String> VERBS =
            Set.of("get", "post", "put", "delete", "patch", "head", "options");

    private static final Set<String> ANY = Set.of();

    private static final Set<String> FILES =
            Set.of(
                    "copy",
                    "copy2",
                    "copyfile",
                    "copyfileobj",
                    "copytree",
                    "move",
                    "rmtree",
                    "remove",
                    "unlink",
                    "rename",
                    "replace",
                    "makedirs",
                    "mkdir",
                    "rmdir",
                    "removedirs");

    private static final List<Client> ALL =
            List.of(
                    new Client(HTTP, "requests", VERBS, 0, "url"),
                    new Client(HTTP, "requests", Set.of("request"), 1, "url"),
                    new Client(HTTP, "requests.Session", VERBS, 0, "url"),
                    new Client(HTTP, "requests.session", VERBS, 0, "url"),
                    new Client(HTTP, "requests.Session", Set.of("request"), 1, "url"),
                    new Client(HTTP, "httpx", VERBS, 0, "url"),
                    new Client(HTTP, "httpx", Set.of("request", "stream"), 1, "url"),
                    new Client(HTTP, "httpx.Client", VERBS, 0, "url"),
                    new Client(HTTP, "httpx.Client", Set.of("request", "stream"), 1, "url"),
                    new Client(HTTP, "httpx.AsyncClient", VERBS, 0, "url"),
                    new Client(HTTP, "httpx.AsyncClient", Set.of("request", "stream"), 1, "url"),
                    new Client(HTTP, "aiohttp.ClientSession", VERBS, 0, "url"),
                    new Client(HTTP, "aiohttp.ClientSession", Set.of("request"), 1, "url"),
                    new Client(HTTP, "aiohttp", Set.of("request"), 1, "url"),
                    new Client(HTTP, "urllib.request", Set.of("urlopen", "urlretrieve"), 0, "url"),
                    new Client(HTTP, "urllib", Set.of("urlopen", "urlretrieve"), 0, "url"),
                    new Client(HTTP, "urllib2", Set.of("urlopen"), 0, "url"),
                    new Client(HTTP, "urllib3.PoolManager", Set.of("request", "urlopen"), 1, "url"),
                    new Client(
                            HTTP,
                            "http.client",
                            Set.of("HTTPConnection", "HTTPSConnection"),
                            0,
                            "host"),
                    new Client(QUEUE, "pika.*", Set.of("basic_publish"), 1, "routing_key"),
                    new Client(
                            QUEUE,
                            "pika.*",
                            Set.of("basic_consume", "basic_get", "queue_declare"),
                            0,
                            "queue"),
                    new Client(QUEUE, "kombu.Producer", Set.of("publish"), -1, "routing_key"),
                    new Client(QUEUE, "kombu.SimpleQueue", Set.of("put", "get"), -1, ""),
                    new Client(QUEUE, "kombu", Set.of("Consumer", "Queue"), 0, "name"),
                    new Client(QUEUE, "kafka", Set.of("KafkaConsumer"), 0, ""),
                    new Client(QUEUE, "kafka.KafkaProducer", Set.of("send"), 0, "topic"),
                    new Client(QUEUE, "kafka.KafkaConsumer", Set.of("subscribe"), 0, "topics"),
                    new Client(QUEUE, "aiokafka", Set.of("AIOKafkaConsumer"), 0, ""),
                    new Client(
                            QUEUE,
                            "aiokafka.AIOKafkaProducer",
                            Set.of("send", "send_and_wait"),
                            0,
                            "topic"),
                    new Client(QUEUE, "confluent_kafka.Producer", Set.of("produce"), 0, "topic"),
                    new Client(
                            QUEUE,
                            "confluent_kafka.Consumer",
                            Set.of("subscribe", "consume", "poll"),
                            0,
                            "topics"),
                    new Client(QUEUE, "nats.connect", Set.of("publish", "subscribe"), 0, "subject"),
                    new Client(
                            QUEUE,
                            "boto3(sqs)",
                            Set.of("send_message", "send_message_batch", "receive_message"),
                            -1,
                            "QueueUrl"),
                    new Client(QUEUE, "boto3(sns)", Set.of("publish"), -1, "TopicArn"),
                    new Client(QUEUE, "boto3(kinesis)", Set.of("put_record"), -1, "StreamName"),
                    new Client(QUEUE, "google.cloud.pubsub_v1.PublisherClient", ANY, 0, "topic"),
                    new Client(QUEUE, "google.cloud.pubsub_v1.SubscriberClient", ANY, 0, ""),
                    new Client(QUEUE, "redis.*", Set.of("publish"), 0, "channel"),
                    new Client(QUEUE, "redis.*.pubsub", Set.of("subscribe", "psubscribe"), 0, ""),
                    new Client(CACHE, "redis.Redis", ANY, 0, "name"),
                    new Client(CACHE, "redis.StrictRedis", ANY, 0, "name"),
                    new Client(CACHE, "redis.from_url", ANY, 0, "name"),
                    new Client(CACHE, "redis.Redis.from_url", ANY, 0, "name"),
                    new Client(CACHE, "redis.StrictRedis.from_url", ANY, 0, "name"),
                    new Client(CACHE, "flask_redis.FlaskRedis", ANY, 0, "name"),
                    new Client(CACHE, "django_redis.get_redis_connection", ANY, 0, "name"),
                    new Client(CACHE, "django.core.cache.cache", ANY, 0, "key"),
                    new Client(CACHE, "django.core.cache.caches[]", ANY, 0, "key"),
                    new Client(CACHE, "flask_caching.Cache", ANY, 0, "key"),
                    new Client(CACHE, "flask_cache.Cache", ANY, 0, "key"),
                    new Client(CACHE, "cachelib.*", ANY, 0, "key"),
                    new Client(CACHE, "memcache.Client", ANY, 0, "key"),
                    new Client(CACHE, "pylibmc.Client", ANY, 0, "key"),
                    new Client(CACHE, "pymemcache.client.base.Client", ANY, 0, "key"),
                    new Client(CACHE, "pymemcache.Client", ANY, 0, "key"),
                    new Client(FILE, "shutil", FILES, 0, ""),
                    new Client(FILE, "os", FILES, 0, ""),
                    new Client(FILE, "pathlib.Path", Set.of("write_text", "write_bytes"), -1, ""),
                    new Client(
                            FILE,
                            "django.core.files.storage.default_storage",
                            Set.of("save", "open", "delete"),
                            0,
                            "name"),
                    new Client(FILE, "boto3(s3)", ANY, -1, "Bucket"),
                    new Client(FILE, "boto3(s3).*", ANY, -1, "Bucket"),
                    new Client(FILE, "google.cloud.storage.Client", ANY, 0, "bucket_name"),
                    new Client(FILE, "azure.storage.blob.BlobServiceClient", ANY, 0, "container"),
                    new Client(FILE, "minio.Minio", ANY, 0, "bucket_name"),
                    new Client(MAIL, "smtplib.SMTP", Set.of("sendmail", "send_message"), -1, ""),
                    new Client(
                            MAIL, "smtplib.SMTP_SSL", Set.of("sendmail", "send_message"), -1, ""),
                    new Client(
                            MAIL,
                            "django.core.mail",
                            Set.of("send_mail", "send_mass_mail", "mail_admins", "mail_managers"),
                            0,
                            "subject"),
                    new Client(MAIL, "django.core.mail.EmailMessage", Set.of("send"), -1, ""),
                    new Client(
                            MAIL,
                            "django.core.mail.EmailMultiAlternatives",
                            Set.of("send"),
                            -1,
                            ""),
                    new Client(MAIL, "flask_mail.Mail", Set.of("send", "send_message"), -1, ""),
                    new Client(MAIL, "sendgrid.SendGridAPIClient", Set.of("send"), -1, ""),
                    new Client(
                            MAIL,
                            "boto3(ses)",
                            Set.of("send_email", "send_raw_email"),
                            -1,
                            "Source"),
                    new Client(MAIL, "twilio.rest.Client.messages", Set.of("create"), -1, "to"),
                    new Client(MAIL, "slack_sdk.WebClient", ANY, -1, "channel"));

    private static final Map<String, List<Client>> BY_TOP = byTop();

    private Clients() {}

    private static Map<String, List<Client>> byTop() {
        Map<String, List<Client>> byTop = new HashMap<>();
        for (Client client : ALL) {
            byTop.merge(top(client.owner()), List.of(client), Clients::both);
        }
        return byTop;
    }

    private static List<Client> both(List<Client> some, List<Client> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String top(String dotted) {
        int end = 0;
        while (end < dotted.length() && dotted.charAt(end) != '.' && dotted.charAt(end) != '(') {
            end++;
        }
        return dotted.substring(0, end);
    }

    /// The client that a call of this full name uses, null where it uses none.
    static @Nullable Client of(String dotted) {
        for (Client client : BY_TOP.getOrDefault(top(dotted), List.of())) {
            if (client.matches(dotted)) {
                return client;
            }
        }
        return null;
    }
}
