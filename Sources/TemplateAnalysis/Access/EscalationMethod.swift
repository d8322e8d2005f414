// SPDX-License-Identifier: Apache-2.0

/// A way known to the public in which somebody gets more permissions than it was given.
///
/// By the lists of Rhino Security Labs (https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation/)
/// and pathfinding.cloud of December 2025, whose numbers are the IDs where it has the way.
public struct EscalationMethod: Sendable {
    /// What it is done on.
    enum Target: Sendable {
        /// A role, user or group, itself too.
        case identity(String)
        /// A role, user or group other than itself, whose place it takes.
        case other(String)
        /// A managed policy that it has.
        case policy
        /// A role that goes to a service, which runs what it is told with it.
        case passing(service: String)
        /// Something that runs with another role, of one of these types.
        case running([String])
    }

    /// Its number in the public lists, as `sts-001`.
    public let id: String
    /// All of them are needed; `iam:PassRole` besides where a role is passed.
    public let actions: [String]
    let target: Target
    /// What comes of it, after `and so`.
    let effect: String

    /// Whether it makes more of itself or of something new. Assuming a role that trusts it, or starting what runs with
    /// another, is what such permissions are given for.
    var isOwnDoing: Bool {
        switch target {
        case .identity, .policy, .passing: true
        case .other: id != "sts-001"
        case .running: id == "lambda-003"
        }
    }

    /// All actions that it takes, the one that passes a role among them.
    var allActions: [String] {
        if case .passing = target { return ["iam:PassRole"] + actions }
        return actions
    }
}

extension EscalationMethod {
    /// The actions without which no way is open.
    static let firstActions = Set(all.map { $0.actions[0] }).sorted()

    private static func on(_ target: Target, _ effect: String, _ rows: [(String, [String])]) -> [EscalationMethod] {
        rows.map { EscalationMethod(id: $0.0, actions: $0.1, target: target, effect: effect) }
    }

    static let all: [EscalationMethod] =
        on(
            .identity("role"), "give itself any permission",
            [
                ("iam-005", ["iam:PutRolePolicy"]), ("iam-009", ["iam:AttachRolePolicy"]),
            ])
        + on(
            .identity("user"), "give a user any permission",
            [
                ("iam-007", ["iam:PutUserPolicy"]), ("iam-008", ["iam:AttachUserPolicy"]),
            ])
        + on(
            .identity("group"), "give a group any permission",
            [
                ("iam-011", ["iam:PutGroupPolicy"]), ("iam-010", ["iam:AttachGroupPolicy"]),
            ])
        + on(
            .other("group"), "put a user into a group that may more",
            [
                ("iam-013", ["iam:AddUserToGroup"])
            ])
        + on(
            .other("user"), "sign in as another user",
            [
                ("iam-002", ["iam:CreateAccessKey"]), ("iam-004", ["iam:CreateLoginProfile"]),
                ("iam-006", ["iam:UpdateLoginProfile"]),
            ])
        + on(
            .other("role"), "let itself assume another role",
            [
                ("iam-012", ["iam:UpdateAssumeRolePolicy"])
            ])
        + on(
            .other("role"), "act as another role",
            [
                ("sts-001", ["sts:AssumeRole"])
            ])
        + on(
            .policy, "write any permission into a policy that it has",
            [
                ("iam-001", ["iam:CreatePolicyVersion"]),
                ("iam-setdefault", ["iam:SetDefaultPolicyVersion"]),
            ]) + passing + running

    /// Services that run code, or calls, of the caller with a role that is passed to them.
    private static let passing: [EscalationMethod] = [
        ("lambda", [("lambda-001", ["lambda:CreateFunction"])]),
        ("ec2", [("ec2-001", ["ec2:RunInstances"]), ("ec2-003", ["ec2:RequestSpotInstances"])]),
        (
            "ecs-tasks",
            [
                ("ecs-004", ["ecs:RegisterTaskDefinition", "ecs:RunTask"]),
                ("ecs-003", ["ecs:RegisterTaskDefinition", "ecs:CreateService"]),
                ("ecs-005", ["ecs:RegisterTaskDefinition", "ecs:StartTask"]),
                ("ecs-update", ["ecs:RegisterTaskDefinition", "ecs:UpdateService"]),
            ]
        ),
        (
            "cloudformation",
            [
                ("cloudformation-001", ["cloudformation:CreateStack"]),
                ("cloudformation-003", ["cloudformation:CreateStackSet", "cloudformation:CreateStackInstances"]),
                ("cloudformation-004", ["cloudformation:UpdateStackSet"]),
                ("cloudformation-005", ["cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"]),
            ]
        ),
        (
            "codebuild",
            [
                ("codebuild-001", ["codebuild:CreateProject", "codebuild:StartBuild"]),
                ("codebuild-004", ["codebuild:CreateProject", "codebuild:StartBuildBatch"]),
            ]
        ),
        (
            "glue",
            [
                ("glue-001", ["glue:CreateDevEndpoint"]), ("glue-003", ["glue:CreateJob", "glue:StartJobRun"]),
                ("glue-004", ["glue:CreateJob", "glue:CreateTrigger"]),
                ("glue-005", ["glue:UpdateJob", "glue:StartJobRun"]),
                ("glue-006", ["glue:UpdateJob", "glue:CreateTrigger"]),
            ]
        ),
        (
            "sagemaker",
            [
                ("sagemaker-001", ["sagemaker:CreateNotebookInstance"]),
                ("sagemaker-002", ["sagemaker:CreateTrainingJob"]),
                ("sagemaker-003", ["sagemaker:CreateProcessingJob"]),
            ]
        ),
        (
            "states",
            [
                ("states-create", ["states:CreateStateMachine", "states:StartExecution"]),
                ("states-update", ["states:UpdateStateMachine", "states:StartExecution"]),
            ]
        ),
        (
            "datapipeline",
            [("datapipeline-001", ["datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition"])]
        ),
        ("tasks.apprunner", [("apprunner-001", ["apprunner:CreateService"])]),
        (
            "bedrock-agentcore",
            [
                (
                    "bedrock-001",
                    ["bedrock-agentcore:CreateCodeInterpreter", "bedrock-agentcore:StartCodeInterpreterSession"]
                )
            ]
        ),
        ("scheduler", [("scheduler-create", ["scheduler:CreateSchedule"])]),
        ("ssm", [("ssm-automation", ["ssm:StartAutomationExecution"])]),
    ].flatMap { service, rows in
        on(
            .passing(service: "\(service).amazonaws.com"), "run what it likes with that role", rows)
    }

    private static let running: [EscalationMethod] =
        on(
            .running(["AWS::Lambda::Function"]), "run its own code with that role",
            [("lambda-003", ["lambda:UpdateFunctionCode"])])
        + on(
            .running(["AWS::CodeBuild::Project"]), "run its own build with that role",
            [("codebuild-002", ["codebuild:StartBuild"]), ("codebuild-003", ["codebuild:StartBuildBatch"])])
        + on(
            .running(["AWS::EC2::Instance"]), "run commands with that role",
            [
                ("ssm-002", ["ssm:SendCommand"]), ("ssm-001", ["ssm:StartSession"]),
                ("ec2instanceconnect-003", ["ec2-instance-connect:SendSSHPublicKey"]),
            ])
        + on(
            .running(["AWS::SageMaker::NotebookInstance"]), "open a notebook with that role",
            [("sagemaker-004", ["sagemaker:CreatePresignedNotebookInstanceUrl"])])
}
