import { usePane } from '../../hooks/paneContext';
import { FactsDesk } from './FactsDesk';

/** Brings all numbers of the region into the workbook, with a PivotTable over them; for operators and analysts. */
export default function FactsScreen() {
  const { session } = usePane().state;

  return session && <FactsDesk session={session} />;
}
