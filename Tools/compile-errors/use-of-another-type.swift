// error: type 'SQS.Queue.Use' has no member 'read'
import AWS
import Shorthands
import StackDSL

func worker(_ function: Lambda.Function, _ queue: SQS.Queue) -> Lambda.Function {
    function.uses(queue, .read)
}
