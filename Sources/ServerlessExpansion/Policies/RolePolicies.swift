// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The policies that the transform writes of its own.
enum RolePolicies {
    static func trust(_ service: String) -> Node {
        [
            "Version": "2012-10-17",
            "Statement": [
                ["Action": ["sts:AssumeRole"], "Effect": "Allow", "Principal": ["Service": [.string(service)]]]
            ],
        ]
    }

    static func statement(_ action: Node, on resource: Node) -> Node {
        ["Action": action, "Effect": "Allow", "Resource": resource]
    }

    static func policy(_ name: String, _ statements: [Node], hasVersion: Bool = false) -> Node {
        var document: Node = ["Statement": .array(statements)]
        if hasVersion { document.set("Version", "2012-10-17") }
        return ["PolicyName": .string(name), "PolicyDocument": document]
    }

    /// What sends to a destination of that kind; nil for a kind that needs nothing.
    static func sending(to kind: String, _ arn: Node, for name: String) -> Node? {
        switch kind {
        case "SQS": policy("\(name)SQSPolicy", [statement("sqs:SendMessage", on: arn)])
        case "SNS": policy("\(name)SNSPolicy", [statement("sns:publish", on: arn)])
        case "EventBridge": policy("\(name)EventBridgePolicy", [statement("events:PutEvents", on: arn)])
        case "Lambda": policy("\(name)LambdaPolicy", [statement("lambda:InvokeFunction", on: arn)])
        case "S3", "S3Bucket":
            policy(
                "\(name)S3Policy",
                [
                    statement("s3:PutObject", on: .call("Fn::Join", ["/", [arn, "*"]])),
                    statement("s3:ListBucket", on: arn),
                ])
        case "StateMachine": policy("\(name)StartExecutionPolicy", [statement("states:StartExecution", on: arn)])
        default: nil
        }
    }

    /// What lets a source send to a queue.
    static func queueDocument(_ queue: Node, principal: Node, from source: Node) -> Node {
        [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Action": "sqs:SendMessage", "Effect": "Allow", "Principal": principal, "Resource": queue,
                    "Condition": ["ArnEquals": ["aws:SourceArn": source]],
                ]
            ],
        ]
    }
}
