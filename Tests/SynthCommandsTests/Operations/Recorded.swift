// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TestSupport

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
    /// The ID of the stack that is asked for, whatever its name.
    private static let anyStackID = "arn:aws:cloudformation:eu-west-1:123456789012:stack/@STACK@/5d4a2f10"
    static let changeSetID = "arn:aws:cloudformation:eu-west-1:123456789012:changeSet/synth-1/8f2e"
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

    /// - Parameter updated: a minute, where it was updated since it was created.
    static func stack(
        _ status: String, reason: String = "", isProtected: Bool = false, outputs: String = "[]", updated: Int? = nil,
        changeSet: String? = nil, parameters: [String] = []
    ) -> Answer {
        let values = parameters.map { #"{"ParameterKey": "\#($0)", "ParameterValue": "****"}"# }.joined(separator: ",")
        let time = updated.map { #""LastUpdatedTime": "2026-01-09T22:0\#($0):00.123Z","# } ?? ""
        let executed = changeSet.map { #""ChangeSetId": "\#($0)","# } ?? ""
        return Answer(
            output: #"""
                {"Stacks": [{
                    "StackId": "\#(anyStackID)", "StackName": "@STACK@", "CreationTime": "2026-01-09T21:39:40.123Z",
                    \#(time) \#(executed)
                    "StackStatus": "\#(status)", "StackStatusReason": "\#(reason)", "DisableRollback": false,
                    "EnableTerminationProtection": \#(isProtected), "NotificationARNs": [], "Parameters": [\#(values)], "Outputs": \#(outputs)
                }]}
                """#)
    }

    /// Somebody else's: nothing is known of it.
    static let unreadableTemplate = Answer(output: #"{"TemplateBody": "Resources: [", "StagesAvailable": []}"#)

    /// What is deployed, in JSON.
    static func template(_ body: String) -> Answer {
        Answer(output: #"{"TemplateBody": \#(body), "StagesAvailable": ["Original", "Processed"]}"#)
    }

    static let changeSetMade = Answer(
        output:
            #"{"Id": "\#(changeSetID)", "StackId": "\#(anyStackID)"}"#
    )

    static func changeSet(_ changes: String..., status: String = "CREATE_COMPLETE", reason: String = "") -> Answer {
        Answer(
            output: #"""
                {"ChangeSetName": "synth-1", "StackId": "\#(anyStackID)", "StackName": "@STACK@",
                 "ChangeSetId": "\#(changeSetID)",
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

    /// The change sets of a stack: this run's, and those of others by their names.
    static func changeSets(of others: String..., execution: String = "AVAILABLE") -> Answer {
        let own = #"{"ChangeSetId": "\#(changeSetID)", "ChangeSetName": "synth-1", "ExecutionStatus": "\#(execution)"}"#
        let rest = others.map {
            #"{"ChangeSetId": "arn:\#($0)", "ChangeSetName": "\#($0)", "ExecutionStatus": "AVAILABLE"}"#
        }
        return Answer(output: #"{"Summaries": [\#(([own] + rest).joined(separator: ","))]}"#)
    }

    typealias Event = (id: String, status: String, reason: String)

    /// Events in the order of time; the CLI shows the newest first.
    ///
    /// - Parameters:
    ///   - range: those that are shown, where not all are.
    ///   - next: what to ask for those before them.
    static func events(_ events: [Event], _ range: Range<Int>? = nil, next: String? = nil) -> Answer {
        let nodes = events.enumerated().filter { range?.contains($0.offset) ?? true }.reversed().map { index, event in
            let isStack = event.id == "one-first"
            return #"""
                {"StackId": "\#(anyStackID)", "EventId": "\#(event.id)-\#(event.status)-\#(index)", "StackName": "@STACK@",
                 "LogicalResourceId": "\#(event.id)", "PhysicalResourceId": "\#(isStack ? anyStackID : "")",
                 "ResourceType": "\#(isStack ? "AWS::CloudFormation::Stack" : "AWS::SNS::Topic")",
                 "Timestamp": "2026-01-09T21:39:4\#(index % 10).123Z", "ResourceStatus": "\#(event.status)",
                 "ResourceStatusReason": "\#(event.reason)"}
                """#
        }
        let token = next.map { #", "NextToken": "\#($0)""# } ?? ""
        return Answer(output: #"{"StackEvents": [\#(nodes.joined(separator: ","))]\#(token)}"#)
    }
}
