// SPDX-License-Identifier: Apache-2.0

/// How an image comes into its repository: built from a Dockerfile, or brought from where AWS publishes it.
enum ImageSource {
    /// The commands, which somebody runs who has logged in to the repository.
    static func commands(for image: ImageReference) -> [String] {
        guard let published = published(image) else {
            return ["docker build --platform \(image.platform) -t \(image.text) . && docker push \(image.text)"]
        }
        return [
            "docker pull --platform \(image.platform) \(published) && docker tag \(published) \(image.text) "
                + "&& docker push \(image.text)"
        ]
    }

    /// What AWS publishes for containers beside others, by the last part of the name that its own repositories give it.
    private static let repositories = [
        "aws-for-fluent-bit": "public.ecr.aws/aws-observability/aws-for-fluent-bit",
        "aws-otel-collector": "public.ecr.aws/aws-observability/aws-otel-collector",
        "aws-xray-daemon": "public.ecr.aws/xray/aws-xray-daemon",
        "cloudwatch-agent": "public.ecr.aws/cloudwatch-agent/cloudwatch-agent",
        "ecs-service-connect-agent": "public.ecr.aws/ecs/ecs-service-connect-agent",
    ]

    private static func published(_ image: ImageReference) -> String? {
        guard let tag = image.tag, let name = image.repository.split(separator: "/").last else { return nil }
        return repositories[String(name)].map { "\($0):\(tag)" }
    }
}
