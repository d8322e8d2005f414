/// What the real CLI prints, as recorded, with names of the tests.
enum Recorded {
    struct Answer: Sendable {
        var output = ""
        var error = ""
        var status = 0

        static func failing(_ code: String, _ operation: String, _ message: String) -> Answer {
            Answer(
                error: "\nAn error occurred (\(code)) when calling the \(operation) operation: \(message)\n",
                status: 254)
        }

        static func refusing(_ text: String, _ status: Int = 255) -> Answer { Answer(error: text, status: status) }
    }

    static let stackID = "arn:aws:cloudformation:eu-west-1:123456789012:stack/one-first/5d4a2f10"
    static let nothing = Answer(output: "")

    static let identity = Answer(
        output: #"""
            {
                "UserId": "AIDASAMPLEUSERID",
                "Account": "123456789012",
                "Arn": "arn:aws:iam::123456789012:user/me"
            }
            """#)

    static let noStack = Answer.failing(
        "ValidationError", "DescribeStacks", "Stack with id one-first does not exist")

    static func stack(
        _ status: String, reason: String = "", isProtected: Bool = false, outputs: String = "[]"
    ) -> Answer {
        Answer(
            output: #"""
                {"Stacks": [{
                    "StackId": "\#(stackID)", "StackName": "one-first", "CreationTime": "2026-01-09T21:39:40.123Z",
                    "StackStatus": "\#(status)", "StackStatusReason": "\#(reason)", "DisableRollback": false,
                    "EnableTerminationProtection": \#(isProtected), "NotificationARNs": [], "Outputs": \#(outputs)
                }]}
                """#)
    }

    static let changeSetMade = Answer(
        output:
            #"{"Id": "arn:aws:cloudformation:eu-west-1:123456789012:changeSet/synth-1/8f2e", "StackId": "\#(stackID)"}"#
    )

    static func changeSet(_ changes: String..., status: String = "CREATE_COMPLETE", reason: String = "") -> Answer {
        Answer(
            output: #"""
                {"ChangeSetName": "synth-1", "StackId": "\#(stackID)", "StackName": "one-first",
                 "ChangeSetId": "arn:aws:cloudformation:eu-west-1:123456789012:changeSet/synth-1/8f2e",
                 "ExecutionStatus": "AVAILABLE", "Status": "\#(status)", "StatusReason": "\#(reason)",
                 "Changes": [\#(changes.joined(separator: ","))]}
                """#)
    }

    static let noChanges = changeSet(
        status: "FAILED",
        reason: "The submitted information didn't contain changes. Submit different information to create a change set."
    )

    static func change(
        _ action: String, _ id: String, _ type: String = "AWS::SNS::Topic", replacement: String = "False",
        property: String = "DisplayName", recreation: String = "Never", cause: String? = nil
    ) -> String {
        let entity = cause.map { #", "CausingEntity": "\#($0)""# } ?? ""
        return #"""
            {"Type": "Resource", "ResourceChange": {
                "Action": "\#(action)", "LogicalResourceId": "\#(id)", "ResourceType": "\#(type)",
                "Replacement": "\#(replacement)", "Scope": ["Properties"], "Details": [{
                    "Target": {"Attribute": "Properties", "Name": "\#(property)", "RequiresRecreation": "\#(recreation)"},
                    "Evaluation": "Static", "ChangeSource": "DirectModification"\#(entity)}]}}
            """#
    }

    /// Events in the order of time; the CLI shows the newest first.
    static func events(_ events: [(id: String, status: String, reason: String)]) -> Answer {
        let nodes = events.enumerated().reversed().map { index, event in
            let isStack = event.id == "one-first"
            return #"""
                {"StackId": "\#(stackID)", "EventId": "\#(event.id)-\#(event.status)-\#(index)", "StackName": "one-first",
                 "LogicalResourceId": "\#(event.id)", "PhysicalResourceId": "\#(isStack ? stackID : "")",
                 "ResourceType": "\#(isStack ? "AWS::CloudFormation::Stack" : "AWS::SNS::Topic")",
                 "Timestamp": "2026-01-09T21:39:4\#(index % 10).123Z", "ResourceStatus": "\#(event.status)",
                 "ResourceStatusReason": "\#(event.reason)"}
                """#
        }
        return Answer(output: #"{"StackEvents": [\#(nodes.joined(separator: ","))]}"#)
    }
}
