// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis

/// A repository with images is deleted by nobody: it must be emptied first, or stay.
enum EmptyRepositories: Prerequisite {
    static func findings(_ stack: SynthesizedStack, _ session: Session, isNew: Bool) throws -> [Finding] {
        let leaving = stack.template.resources.filter {
            $0.type == "AWS::ECR::Repository" && !($0.node["DeletionPolicy"]?.stringValue ?? "").hasPrefix("Retain")
                && $0.properties["EmptyOnDelete"]?.boolValue != true
        }
        guard !leaving.isEmpty else { return [] }
        let live = try session.physicalIDs(of: stack)
        return try leaving.compactMap { repository in
            guard let name = live[repository.logicalID] else { return nil }
            do {
                guard try hasImages(name, session) else { return nil }
            } catch let failure as AWSFailure where failure.isRefused {
                return .remark(
                    "whether the repository '\(name)' (\(repository.logicalID)) holds images cannot be seen, and ECR "
                        + "deletes none that does: ecr:ListImages is not allowed")
            }
            return .problem(
                "the repository '\(name)' (\(repository.logicalID)) still holds images, and ECR deletes no repository "
                    + "that does. Delete them with 'aws ecr batch-delete-image --repository-name \(name) --region "
                    + "\(session.region) --image-ids …', or keep it with .retained() in Swift and deploy that first")
        }
    }

    private static func hasImages(_ repository: String, _ session: Session) throws -> Bool {
        do {
            return try session.ask(["ecr", "list-images", "--repository-name", repository, "--max-items", "1"]) {
                !(try $0.list("imageIds").isEmpty)
            }
        } catch let failure as AWSFailure where failure.code == "RepositoryNotFoundException" {
            return false
        }
    }
}
