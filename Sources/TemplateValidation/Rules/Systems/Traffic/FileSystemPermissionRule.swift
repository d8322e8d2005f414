// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A task that mounts a file system as itself may do so.
enum FileSystemPermissionRule: SystemRule {
    static let description = RuleDescription(
        "file-system-permission",
        "The role of a task that mounts a file system with IAM lets it do so.",
        reason: "the mount is refused, and the task stops before it runs",
        example: """
              "Files": {"Type": "AWS::EFS::FileSystem", "Properties": {"Encrypted": true}},
              "Role": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "ecs-tasks.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  },
                  "Policies": [
                    {
                      "PolicyName": "Files",
                      "PolicyDocument": {
                        "Version": "2012-10-17",
            -           "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]
            +           "Statement": [
            +             {"Effect": "Allow", "Action": "elasticfilesystem:ClientMount", "Resource": "*"}
            +           ]
                      }
                    }
                  ]
                }
              },
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "RequiresCompatibilities": ["FARGATE"],
                  "NetworkMode": "awsvpc",
                  "Cpu": "256",
                  "Memory": "512",
                  "TaskRoleArn": {"Fn::GetAtt": ["Role", "Arn"]},
                  "ContainerDefinitions": [
                    {
                      "Name": "web",
                      "Image": "public.ecr.aws/nginx/nginx:stable",
                      "MountPoints": [{"SourceVolume": "files", "ContainerPath": "/files"}]
                    }
                  ],
                  "Volumes": [
                    {
                      "Name": "files",
                      "EFSVolumeConfiguration": {
                        "FilesystemId": {"Ref": "Files"},
                        "TransitEncryption": "ENABLED",
                        "AuthorizationConfig": {"IAM": "ENABLED"}
                      }
                    }
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/tutorial-efs-volumes.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ECS::TaskDefinition").flatMap { definition in
            definition["Volumes"].knownElements.compactMap { volume -> Diagnostic? in
                let settings = volume["EFSVolumeConfiguration"]
                let authorization = settings["AuthorizationConfig"]["IAM"]
                guard authorization.text == "ENABLED" else { return nil }
                let role = definition["TaskRoleArn"]
                if role.isAbsent {
                    return error(
                        at: authorization, "'\(definition.logicalID)' mounts with IAM, and has no TaskRoleArn",
                        fix: "give it a task role that allows elasticfilesystem:ClientMount")
                }
                guard let role = system.outcome.resource(role, of: "AWS::IAM::Role"),
                    let files = system.outcome.resource(settings["FilesystemId"]), files["FileSystemPolicy"].isAbsent,
                    system.permissions.decision(for: role, doing: "elasticfilesystem:ClientMount") == .denied
                else { return nil }
                return error(
                    at: role,
                    "a task of '\(definition.logicalID)' cannot mount '\(files.logicalID)': task role "
                        + "'\(role.logicalID)' -X-> elasticfilesystem:ClientMount",
                    fix: "allow it in a policy of '\(role.logicalID)'",
                    notes: [Diagnostic.Note(at: authorization.location, "this asks for it")])
            }
        }
    }
}
