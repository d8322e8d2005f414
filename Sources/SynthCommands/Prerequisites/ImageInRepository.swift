// SPDX-License-Identifier: Apache-2.0

import StackSynthesis

/// The images of a service, which must be in their repository before its tasks start.
enum ImageInRepository: Prerequisite {
    static func findings(_ stack: SynthesizedStack, _ session: Session, isNew: Bool) throws -> [Finding] {
        try ImageReference.all(in: stack).map { try finding($0, session) }
    }

    private static func finding(_ image: ImageReference, _ session: Session) throws -> Finding {
        do {
            let digest = try session.ask(
                [
                    "ecr", "describe-images", "--repository-name", image.repository, "--registry-id", image.account,
                    "--image-ids", image.imageID,
                ], in: image.region
            ) { answer in
                guard let found = try answer.list("imageDetails").first else {
                    throw answer.problem("has no image in", "imageDetails")
                }
                return try found.text("imageDigest")
            }
            // What a tag means today, for whoever pins it.
            let pinned = image.tag == nil ? "" : ", as \(digest)"
            return .good("the image \(image.text) is in its repository\(pinned)")
        } catch let failure as AWSFailure where failure.code == "ImageNotFoundException" {
            return .problem("the image \(image.text) is not in its repository yet; push it:", run: push(image, session))
        } catch let failure as AWSFailure where failure.code == "RepositoryNotFoundException" {
            return .problem(
                "the repository '\(image.repository)' of the image is not there yet; deploy the stack that makes it, "
                    + "then push the image:",
                run: push(image, session))
        } catch let failure as AWSFailure where failure.isRefused {
            return .remark("whether the image is there cannot be seen: ecr:DescribeImages is not allowed")
        }
    }

    private static func push(_ image: ImageReference, _ session: Session) -> [String] {
        let profile = session.profileOption
        let login =
            "aws ecr get-login-password --region \(image.region)\(profile) | docker login --username AWS "
            + "--password-stdin \(image.host)"
        return [login] + ImageSources(session.stacks).commands(for: image) + [session.command("deploy")]
    }
}
