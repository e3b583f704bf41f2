import { known } from './answer.ts';
import type { AccountState } from './state.ts';

/** Whether anybody hears of something that is sent to these targets. A topic that may not be read is not counted. */
export const hears = (arns: readonly string[], { topics }: Pick<AccountState, 'topics'>): boolean =>
  arns.some((arn) => {
    const topic = topics[arn];
    return topic === undefined ? !/:sns:/.test(arn) : topic.ok && topic.value.confirmed > 0;
  });

/** How many subscriptions of these targets wait to be confirmed. @throws NotKnown when a topic may not be read */
export const deafness = (arns: readonly string[], { topics }: Pick<AccountState, 'topics'>): number =>
  arns.reduce((sum, arn) => {
    const topic = topics[arn];
    return topic === undefined ? sum : sum + known(topic).pending;
  }, 0);
