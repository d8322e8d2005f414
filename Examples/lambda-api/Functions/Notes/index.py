"""Keeps notes: PUT /notes/1 writes one, GET /notes/1 reads it."""
import json, os
import boto3

table = boto3.resource("dynamodb").Table(os.environ["TABLE"])

def handler(event, context):
    key = event["pathParameters"]["id"]
    if event["requestContext"]["http"]["method"] == "PUT":
        table.put_item(Item={"id": key, "text": event.get("body") or ""})
        return {"statusCode": 204}
    note = table.get_item(Key={"id": key}).get("Item")
    if note is None:
        return {"statusCode": 404}
    return {"statusCode": 200, "body": json.dumps(note)}
