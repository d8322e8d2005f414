// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// How an image comes into its repository: built from a Dockerfile, or brought from where somebody publishes it, as the repository's
/// metadata say (`ImageSource`), or its name.
struct ImageSources {
    private let told: [String: String]

    /// - Parameter stacks: those that may make the repository.
    init(_ stacks: [SynthesizedStack]) {
        var told: [String: String] = [:]
        for stack in stacks {
            let said = stack.template.resources.reduce(into: [String: String]()) {
                $0[$1.logicalID] = $1.node["Metadata"]?["ImageSource"]?.stringValue
            }
            guard !said.isEmpty else { continue }
            let deployed = stack.template.deployed(
                parameters: stack.parameterValues, region: nil, stackName: stack.stackName)
            for repository in deployed.resources(of: "AWS::ECR::Repository") {
                guard let source = said[repository.logicalID], let name = repository["RepositoryName"].text else {
                    continue
                }
                told[name] = source
            }
        }
        self.told = told
    }

    /// The commands, which somebody runs who has logged in to the repository.
    func commands(for image: ImageReference) -> [String] {
        guard let published = published(image) else {
            return ["docker build --platform \(image.platform) -t \(image.text) . && docker push \(image.text)"]
        }
        return [Self.bringing(image, from: published, with: "docker")]
    }

    /// The command for a shell that brings an image where it is not there yet; nil where nobody publishes it.
    ///
    /// - Parameter accountGuard: what refuses another account than the environment's.
    func step(for image: ImageReference, _ accountGuard: AccountGuard) -> String? {
        guard let published = published(image) else { return nil }
        let aws = "\(accountGuard.prefix)aws ecr"
        let profile = accountGuard.profile.map { " --profile \(ShellWord.quoted($0))" } ?? ""
        let place = "--region \(image.region)\(profile)"
        let tool = "${CONTAINER_TOOL:-docker}"
        return
            "\(aws) describe-images --repository-name \(image.repository) --registry-id \(image.account) --image-ids "
            + "\(image.imageID) \(place) >/dev/null 2>&1 || { \(aws) get-login-password \(place) | \(tool) login --username AWS "
            + "--password-stdin \(image.host) && \(Self.bringing(image, from: published, with: tool)); }"
    }

    private static func bringing(_ image: ImageReference, from published: String, with tool: String) -> String {
        "\(tool) pull --platform \(image.platform) \(published) && \(tool) tag \(published) \(image.text) "
            + "&& \(tool) push \(image.text)"
    }

    /// What AWS publishes for containers beside others, by the last part of the name that its own repositories give it.
    private static let known = [
        "aws-for-fluent-bit": "public.ecr.aws/aws-observability/aws-for-fluent-bit",
        "aws-otel-collector": "public.ecr.aws/aws-observability/aws-otel-collector",
        "aws-xray-daemon": "public.ecr.aws/xray/aws-xray-daemon",
        "cloudwatch-agent": "public.ecr.aws/cloudwatch-agent/cloudwatch-agent",
        "ecs-service-connect-agent": "public.ecr.aws/ecs/ecs-service-connect-agent",
    ]

    /// Where an image comes from, with its tag. What is no name of a repository, a shell may take for something else.
    private func published(_ image: ImageReference) -> String? {
        guard let tag = image.tag, let name = image.repository.split(separator: "/").last else { return nil }
        let source = told[image.repository] ?? Self.known[String(name)]
        guard let source, source.unicodeScalars.first?.isASCIILetterOrDigit == true,
            source.unicodeScalars.allSatisfy({ $0.isASCIILetterOrDigit || "._-/:".unicodeScalars.contains($0) })
        else { return nil }
        return "\(source):\(tag)"
    }
}
