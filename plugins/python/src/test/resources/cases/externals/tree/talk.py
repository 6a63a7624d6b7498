import os
import shutil
import smtplib
from pathlib import Path
from urllib.request import urlopen

import aiohttp
import boto3
import httpx
import pika
import redis
import requests
from kafka import KafkaProducer
from requests import Session

from wrap import get

BASE = "https://pay.example/v1"
cache = redis.Redis()
session = Session()
s3 = boto3.client("s3")


class Pay:
    def __init__(self):
        self.http = httpx.Client()

    def charge(self, key):
        self.http.post(f"{BASE}/charges/{key}")


def http(key):
    requests.get("https://a.example/%s" % key).json()
    requests.request("PUT", url="https://b.example/{}".format(key))
    session.delete(BASE + "/x/" + key)
    urlopen(key)
    get("https://not.example")
    requests.Session


async def later():
    async with aiohttp.ClientSession() as client:
        await client.post("https://c.example")


def queues(channel):
    KafkaProducer().send("orders", b"")
    connection = pika.BlockingConnection()
    connection.channel().basic_publish("", "stock")
    boto3.client("sqs").send_message(QueueUrl="https://sqs.example/q")
    cache.publish("news", "x")
    channel.basic_publish("", "unknown")


def store(name):
    cache.set(f"user:{name}", 1)
    s3.put_object(Bucket="invoices", Key=name)
    open("/tmp/report", "w")
    open("/tmp/report")
    open(name, mode="ab")
    Path("out").write_text("x")
    shutil.rmtree("/tmp/x")
    os.path.join("a", "b")
    {}.get("a")


def mail():
    smtplib.SMTP("mx.example").sendmail("a", "b", "c")
