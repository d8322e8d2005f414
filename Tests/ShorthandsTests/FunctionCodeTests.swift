// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL
import StackTesting
import Testing

/// Code, a layer and an image from this package's own folder, as stacks write them.
@Suite struct FunctionCodeTests {
    private struct Resizing: Stack {
        let name = "resizing"
        let description = "A test"

        var body: some StackContent {
            let role = IAM.Role("Role", assumedBy: "lambda.amazonaws.com")
            let execution = IAM.Role(
                "Execution", assumedBy: "ecs-tasks.amazonaws.com",
                managedPolicies: ["service-role/AmazonECSTaskExecutionRolePolicy"])
            let layer = Lambda.LayerVersion("Layer", content: .directory("Tests/FakeAWS"))
            Lambda.Function(
                "Resize", code: .directory("Tests/FakeAWS"), role: role.arn, handler: "index.handler",
                layers: [.unchecked(layer.ref)], runtime: .python3_13)
            Lambda.Function(
                "Built", code: .built(by: "true", output: "Tests/FakeAWS/aws"), role: role.arn,
                architectures: [.arm64], handler: "bootstrap", runtime: .providedAl2023)
            Lambda.Function(
                "FromImage", code: .image(Image.build("Tests", dockerfile: "FakeAWS/aws", platform: .linuxArm64)),
                role: role.arn, architectures: [.arm64], packageType: .image)
            ECS.TaskDefinition(
                "Task",
                containerDefinitions: [
                    .init(
                        image: Image.build("Tests", dockerfile: "FakeAWS/aws", platform: .linuxAmd64), name: "web")
                ],
                cpu: "256", executionRoleArn: execution.arn, family: "web", memory: "512", networkMode: .awsvpc,
                requiresCompatibilities: ["FARGATE"])
            [role, execution]
            layer
        }
    }

    private let stack = StackUnderTest(Resizing())

    @Test func theyStandWhereCodeDoes() throws {
        #expect(stack.diagnostics.filter { $0.severity == .error }.isEmpty, "\(stack.diagnostics)")
        let layer = try stack.resource(Lambda.LayerVersion.self)
        let function = try stack.resource(Lambda.Function.self, "Resize")
        #expect(layer["Content.S3Bucket"] == ["Fn::Sub": "stackdsl-assets-${AWS::AccountId}-${AWS::Region}"])
        #expect(layer["Content.S3Key"] == function["Code.S3Key"])
        #expect(function["Code.S3Key"]?.stringValue?.hasSuffix(".zip") == true)
        #expect(try stack.resource("Built")["Code.S3Key"] != function["Code.S3Key"])
    }

    @Test func theyStandWhereImagesDo() throws {
        let image = try stack.resource("FromImage")["Code.ImageUri"]?["Fn::Sub"]?.stringValue ?? ""
        let task = try stack.resource("Task")["ContainerDefinitions[0].Image"]?["Fn::Sub"]?.stringValue ?? ""
        let start = "${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/stackdsl-assets:"
        #expect(image.hasPrefix(start) && image.utf8.count == start.utf8.count + 64)
        #expect(task.hasPrefix(start) && task != image)
    }
}
