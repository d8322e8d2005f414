# SPDX-License-Identifier: Apache-2.0

"""What the transform of SAM takes beyond its models, or in other forms than they say."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

# What the transform takes beyond its models, as its own tests and public templates show: fields by class, those of any
# form, and those that need not be there.
ADDED = {
    "api.EndpointConfiguration": ["VpcEndpointIds"],
    "function.CloudWatchEventProperties": ["DeadLetterConfig", "RetryPolicy"],
    "function.EventBridgeRuleEventProperties": ["Enabled", "State"],
    "statemachine.CloudWatchEventProperties": ["DeadLetterConfig", "Enabled", "RetryPolicy", "RuleName", "State"],
    "statemachine.EventBridgeRuleEventProperties": ["Enabled", "State"],
}
ANY_FORM = {"CustomStatements"}
ENDPOINTS = ["EDGE", "PRIVATE", "REGIONAL"]
TEXT: Schema = {"type": "string"}
TEXTS: Schema = {"items": TEXT, "type": "array"}
TEXT_OR_TEXTS: Schema = {"forms": [TEXT, TEXTS], "items": TEXT, "type": ["array", "string"]}
VALUES: Schema = {"additionalProperties": TEXT, "type": "object"}
OWN_FORM: dict[str, Schema] = {
    "api.Domain.BasePath": TEXT_OR_TEXTS,
    "api.Properties.OpenApiVersion": TEXT,
    "connector.ResourceReference.Arn": TEXT,
    "connector.ResourceReference.Name": TEXT,
    "connector.ResourceReference.Qualifier": TEXT,
    "connector.ResourceReference.QueueUrl": TEXT,
    "connector.ResourceReference.ResourceId": TEXT,
    "connector.ResourceReference.RoleName": TEXT,
    "connector.SourceReferenceProperties.Qualifier": TEXT,
    "function.CloudWatchEventProperties.DeadLetterConfig": {"$ref": "#/definitions/DeadLetterConfig"},
    "function.CognitoEventProperties.Trigger": TEXT_OR_TEXTS,
    "function.DeploymentPreference.Alarms": TEXTS,
    "function.EventBridgeRuleEventProperties.Enabled": {"type": "boolean"},
    "function.S3EventProperties.Events": TEXT_OR_TEXTS,
    "httpapi.Properties.StageVariables": VALUES,
    "httpapi.Route53.DistributionDomainName": TEXT,
    "statemachine.CloudWatchEventProperties.DeadLetterConfig": {"$ref": "#/definitions/DeadLetterConfig"},
    "statemachine.CloudWatchEventProperties.Enabled": {"type": "boolean"},
    "statemachine.EventBridgeRuleEventProperties.Enabled": {"type": "boolean"},
    "websocketapi.AuthConfig.AuthType": {"documentedEnum": ["AWS_IAM", "CUSTOM", "NONE"], "type": "string"},
    "websocketapi.AuthConfig.IdentitySource": TEXTS,
    "websocketapi.AuthConfig.Name": TEXT,
    "websocketapi.Properties.StageVariables": VALUES,
    "api.Domain.EndpointConfiguration": {"documentedEnum": ENDPOINTS, "type": "string"},
    "simpletable.PrimaryKey.Type": {"enum": ["Binary", "Number", "String"], "type": "string"},
    "api.EndpointConfiguration.Type": {"documentedEnum": ENDPOINTS, "type": "string"},
    "function.Properties.Tracing": {"documentedEnum": ["Active", "Disabled", "PassThrough"], "type": "string"},
}
# Where events of streams and queues send what fails: unlike CloudFormation's, it has the kind of the destination.
FAILURE_DESTINATION: Schema = {
    "additionalProperties": False,
    "properties": {
        "Destination": {"type": "string"},
        "Type": {"documentedEnum": ["Kafka", "S3", "SNS", "SQS"], "type": "string"},
    },
    "type": "object",
}
SOURCE_DESTINATIONS: Schema = {
    "additionalProperties": False,
    "properties": {"OnFailure": {"$ref": "#/definitions/FailureDestination"}},
    "type": "object",
}
ALSO_TEXT = {"api.Properties.EndpointConfiguration", "statemachine.Properties.DefinitionUri"}
ALSO_FLAG = {"httpapi.Properties.CorsConfiguration": "CorsConfiguration"}
OPTIONAL = {"api.Cors.AllowOrigin"}
