// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An image is there before the service that runs it.
enum ImageBeforeServiceRule: SystemRule {
    static let description = RuleDescription(
        "image-before-service", "A service runs no image of a repository that is made with it.",
        reason: "the repository is empty when the stack is created: the tasks cannot pull the image, and the stack "
            + "waits for hours until it fails",
        example: """
            - "Repository": {"Type": "AWS::ECR::Repository"},
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
            -     "ExecutionRoleArn": "arn:aws:iam::123456789012:role/pull",
                  "ContainerDefinitions": [
            -       {"Name": "web", "Memory": 256, "Image": {"Fn::Sub": "${Repository.RepositoryUri}:1"}}
            +       {"Name": "web", "Memory": 256, "Image": "public.ecr.aws/nginx/nginx:1"}
                  ]
                }
              },
              "Service": {
                "Type": "AWS::ECS::Service",
                "Properties": {"TaskDefinition": {"Ref": "Task"}, "DesiredCount": 1}
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/ECR_on_ECS.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        guard !outcome.resources(of: "AWS::ECR::Repository").isEmpty else { return [] }
        return ContainerServices(outcome).members.flatMap { member -> [Diagnostic] in
            guard let definition = member.definition, member.service["DesiredCount"].number(default: 1) != 0,
                member.service["DeploymentController"]["Type"].text(default: "ECS") == "ECS"
            else { return [] }
            return definition["ContainerDefinitions"].knownElements.compactMap { container in
                let image = container["Image"]
                guard let repository = image.parts?.lazy.compactMap({ repository($0, outcome) }).first else {
                    return nil
                }
                return warning(
                    at: image,
                    "'\(member.service.logicalID)' runs an image of '\(repository)', which is empty when both are made",
                    fix: "put the repository into a stack of its own, and push the image before this one is deployed")
            }
        }
    }

    private static func repository(_ part: Node, _ outcome: Outcome) -> String? {
        guard let name = part.reference?.name else { return nil }
        return outcome[name]?.type == "AWS::ECR::Repository" ? name : nil
    }
}
